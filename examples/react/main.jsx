import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import example from '../interface.json';
import { Interface } from './interface.jsx';

/** The bundled network and pictures lie where `vite.config.js` puts them. */
const OPTIONS = { loader: { base: 'vitrail/' } };

function App() {
  const [shown, setShown] = useState(true);
  const [chosen, setChosen] = useState(null);
  return (
    <>
      <button type="button" onClick={() => setShown(!shown)}>
        {shown ? 'Hide' : 'Show'}
      </button>
      {shown && (
        <Interface document={example} options={OPTIONS} onParam={(_name, value) => setChosen(value)} />
      )}
      <p>You chose class {chosen ?? 'none'}.</p>
    </>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
