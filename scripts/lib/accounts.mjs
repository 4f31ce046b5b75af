import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = '.newsroom/accounts.json';

/** A password that Strapi's rules accept: lower and upper case, and a digit. */
const newPassword = () => `${randomBytes(12).toString('base64url')}aZ7`;

const admin = (name, role, code, email) => ({
  kind: 'admin',
  name,
  role,
  code,
  email: `${email}@example.com`,
});
const correspondent = (username, reporter) => ({
  kind: 'correspondent',
  username,
  reporter,
  role: 'correspondent',
  email: `${username}@example.com`,
});

/** The staff of the demo: enough people that no two steps of a story need the same person. */
const STAFF = [
  admin('管理员', 'Super Admin', 'strapi-super-admin', 'owner'),
  admin('编辑甲', '责任编辑', 'newsroom-editor', 'editor1'),
  admin('编辑乙', '责任编辑', 'newsroom-editor', 'editor2'),
  admin('主任', '部主任', 'newsroom-desk-head', 'desk-head'),
  admin('总编', '总编', 'newsroom-chief-editor', 'chief-editor'),
  admin('校对甲', '校对', 'newsroom-proofreader', 'proofreader1'),
  admin('校对乙', '校对', 'newsroom-proofreader', 'proofreader2'),
  admin('校对丙', '校对', 'newsroom-proofreader', 'proofreader3'),
  correspondent('correspondent1', '代东亚'),
  correspondent('correspondent2', '刘洋'),
];

/** The staff of the demo with random passwords. */
export const inventAccounts = () => STAFF.map((person) => ({ ...person, password: newPassword() }));

/** Keeps accounts where only the owner can read them. */
export function keepAccounts(accounts) {
  mkdirSync(path.dirname(FILE), { recursive: true });
  const kept = accounts.map(({ kind, role, email, password }) => ({ kind, role, email, password }));
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
}

/** Creates accounts in the newsroom. */
export async function createAccounts(strapi, accounts) {
  for (const account of accounts) await CREATE[account.kind](strapi, account);
}

/** The accounts of the demo, or none where it was never loaded here. */
export const readAccounts = () => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []);

const CREATE = {
  async admin(strapi, { name, code, email, password }) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code } });
    await strapi.service('admin::user').create({
      email,
      firstname: name,
      password,
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
  },

  async correspondent(strapi, { username, email, password }) {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({
      where: { type: 'correspondent' },
    });
    await strapi.plugin('users-permissions').service('user').add({
      username,
      email,
      password,
      confirmed: true,
      provider: 'local',
      role: role.id,
    });
  },
};
