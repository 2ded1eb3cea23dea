// The schemas beside the rows, as an editor reads them: they accept what is written, and refuse a slip. Ajv comes with
// html-validate.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import Ajv from 'ajv';

const DATA = new URL('../../src/rulebook/data/', import.meta.url).pathname;

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const files = (folder) =>
  fs.readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name));

// Where the file itself says that its schema lies.
function checker(file) {
  const schema = read(path.join(path.dirname(file), read(file).$schema));
  return new Ajv({ strict: true, allowUnionTypes: true, allowMatchingProperties: true, validateFormats: false }).compile(schema);
}

for (const file of files(DATA)) {
  test(`${path.basename(file)} is what its schema says, and a misspelt field is not`, () => {
    const accepts = checker(file);
    const written = read(file);
    assert.ok(accepts(written), JSON.stringify(accepts.errors));
    assert.ok(!accepts({ ...written, row: [] }));
    // The decisions are all one row.
    const several = Array.isArray(written.rows);
    const rows = several ? written.rows : [written.rows];
    for (const [index, row] of rows.entries()) {
      for (const [field, value] of Object.entries(row)) {
        const { [field]: _, ...others } = row;
        const misspelt = { ...others, [`${field}s`]: value };
        const spoiled = several ? rows.with(index, misspelt) : misspelt;
        assert.ok(!accepts({ ...written, rows: spoiled }), `${field} of row ${index + 1}`);
      }
    }
  });
}

for (const file of files(path.join(DATA, 'text'))) {
  test(`text/${path.basename(file)} is what its schema says, and a slip is not`, () => {
    const accepts = checker(file);
    const written = read(file);
    assert.ok(accepts(written), JSON.stringify(accepts.errors));
    const spoiled = {
      'an unknown phrase': { ...written, 'act.bakc': 'Back' },
      'an unknown kind': { ...written, 'findings.detention': 'Detention' },
      'no placeholder': { ...written, 'act.change-what': 'Change' },
      'another placeholder': { ...written, 'act.change-what': 'Change: {topic} {what}' },
      'a placeholder that nothing fills': { ...written, 'finding.detention': 'Since {day}' },
      'an empty phrase': { ...written, 'finding.detention': '' },
      'a number': { ...written, 'finding.detention': 1 },
      'no `act.back`': Object.fromEntries(Object.entries(written).filter(([key]) => key !== 'act.back')),
    };
    for (const [slip, text] of Object.entries(spoiled)) assert.ok(!accepts(text), slip);
  });
}
