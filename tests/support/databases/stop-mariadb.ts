export { stopMariadb as default } from './start-mariadb';
