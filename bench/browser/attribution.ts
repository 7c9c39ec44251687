export async function matrix() {}
export async function hover() {}
