import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Lost } from '../components/screens/Lost';
import { Desk } from './Desk/Desk';
import { NewPageImport } from './PageImport/NewPageImport';
import { PageImportRecord } from './PageImport/PageImportRecord';
import { PageImports } from './PageImport/PageImports';
import { Review } from './Review/Review';
import { Sheet } from './Review/sheet/Sheet';
import { NewWordImport } from './WordImport/NewWordImport';

/** The screens behind the menu entry 审稿台; a screen is a route here. */
export function App(): ReactElement {
  return (
    <Routes>
      <Route index element={<Desk />} />
      <Route path="page-imports" element={<PageImports />} />
      <Route path="page-imports/new" element={<NewPageImport />} />
      <Route path="page-imports/:documentId" element={<PageImportRecord />} />
      <Route path="word-files/new" element={<NewWordImport />} />
      <Route path="stories/:documentId" element={<Review />} />
      <Route path="stories/:documentId/sheet" element={<Sheet />} />
      <Route path="*" element={<Lost />} />
    </Routes>
  );
}
