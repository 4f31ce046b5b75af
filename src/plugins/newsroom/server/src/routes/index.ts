import { admin } from './editors';
import { contentApi } from './content-api';
import { operations } from './operations';

export const routes = { admin, 'content-api': contentApi, operations };
