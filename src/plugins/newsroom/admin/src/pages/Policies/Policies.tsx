import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Lost } from '../../components/screens/Lost';
import { NewPolicy, OpenPolicy } from './PolicyEditor';
import { PolicyList } from './PolicyList';

/** 审校制度: who reviews and reads what. */
export function Policies(): ReactElement {
  return (
    <Routes>
      <Route index element={<PolicyList />} />
      <Route path="new" element={<NewPolicy />} />
      <Route path=":code" element={<OpenPolicy />} />
      <Route path="*" element={<Lost />} />
    </Routes>
  );
}
