module.exports = { rest: { strictParams: true }, documents: { strictParams: true, strictRelations: true } };
