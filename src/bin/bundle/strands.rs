//! Lays the code of a module out by kinds, which pack smaller side by side than one between the other; `weave.js` undoes it in
//! the browser.

use wasmparser::{BinaryReaderError, FunctionBody, Parser, Payload};

/// How loads and stores are aligned where nothing else is said, from `i32.load` on.
const USUAL: [u8; 23] = [
    2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2,
];
const FIRST_LOAD: u8 = 0x28;
const LAST_STORE: u8 = 0x3e;
/// From a load or store to the byte, free otherwise, that says that how it is aligned follows.
const ODD: u8 = 0xb0;

#[derive(Default)]
struct Kinds {
    /// Instructions, with all that stands in no other strand.
    all: Vec<u8>,
    locals_got: Vec<u8>,
    locals_set: Vec<u8>,
    constants: Vec<u8>,
    offsets: Vec<u8>,
    long_constants: Vec<u8>,
    branches: Vec<u8>,
}

/// The strands, what stands before and after the code, and how long each is.
pub struct Strands {
    pub bytes: Vec<u8>,
    pub lengths: Vec<usize>,
}

/// A module with instructions that `weave.js` does not know stays whole: larger, and it works.
pub fn strands(wasm: &[u8]) -> Result<Strands, String> {
    let laid = laid_out(wasm).map_err(|error| format!("strands: {error}"))?;
    let [before, after] = match &laid {
        Some((_, [start, end])) => [&wasm[..*start], &wasm[*end..]],
        None => [wasm, &[]],
    };
    if laid.is_none() {
        eprintln!(
            "bundle: weave.js does not know all instructions: they are packed as they stand, a fifteenth larger"
        );
    }
    let kinds = laid.map_or_else(Kinds::default, |(kinds, _)| kinds);
    let parts = [
        &kinds.all,
        &kinds.locals_got,
        &kinds.locals_set,
        &kinds.constants,
        &kinds.offsets,
        &kinds.long_constants,
        &kinds.branches,
        before,
        after,
    ];
    Ok(Strands {
        bytes: parts.concat(),
        lengths: parts.map(<[u8]>::len).to_vec(),
    })
}

/// The strands and where the code section begins and ends, unless there are instructions that `weave.js` does not know.
fn laid_out(wasm: &[u8]) -> Result<Option<(Kinds, [usize; 2])>, BinaryReaderError> {
    let mut kinds = Kinds::default();
    let mut place = [0; 2];
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::CodeSectionStart { count, range, size } = &payload {
            // Before what it holds stand its kind and its length.
            place = [range.start - 1 - written(*size).len(), range.end];
            kinds.all.extend(written(*count));
        }
        if let Payload::CodeSectionEntry(body) = payload
            && !lay_function(&body, wasm, &mut kinds)?
        {
            return Ok(None);
        }
    }
    Ok(Some((kinds, place)))
}

/// Whether the script knows all of it.
fn lay_function(
    body: &FunctionBody,
    wasm: &[u8],
    kinds: &mut Kinds,
) -> Result<bool, BinaryReaderError> {
    let mut operators = body.get_operators_reader()?;
    kinds
        .all
        .extend(&wasm[body.range().start..operators.original_position()]);
    while !operators.eof() {
        let start = operators.original_position();
        operators.read()?;
        let code = wasm[start];
        let operands = &wasm[start + 1..operators.original_position()];
        if let FIRST_LOAD..=LAST_STORE = code {
            let (aligned, offset) = operands.split_at(1);
            if aligned == [USUAL[usize::from(code - FIRST_LOAD)]] {
                kinds.all.push(code);
            } else {
                kinds.all.extend([code + ODD, aligned[0]]);
            }
            kinds.offsets.extend(offset);
            continue;
        }
        kinds.all.push(code);
        let strand = match code {
            0x0c | 0x0d => &mut kinds.branches,
            0x20 => &mut kinds.locals_got,
            0x21 | 0x22 => &mut kinds.locals_set,
            0x41 => &mut kinds.constants,
            0x42 => &mut kinds.long_constants,
            0..=0x05 | 0x0b | 0x0e..=0x11 | 0x1a | 0x1b | 0x23..=0x26 | 0x3f..=0xc4 | 0xd0 => {
                &mut kinds.all
            }
            0xfc if operands[0] < 18 => &mut kinds.all,
            _ => return Ok(false),
        };
        strand.extend(operands);
    }
    Ok(true)
}

/// As Wasm writes whole numbers.
fn written(number: u32) -> Vec<u8> {
    let low = number.to_le_bytes()[0] & 127;
    match number >> 7 {
        0 => vec![low],
        rest => [vec![low | 128], written(rest)].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Strands, strands};
    use std::process::Command;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    /// As the script puts it together, with what lies behind it.
    fn woven(Strands { bytes, lengths }: &Strands, behind: &[u8]) -> String {
        let script = format!(
            "{}\nconsole.log(JSON.stringify(woven(new Uint8Array({:?}), {lengths:?}).map((part) => [...part])))",
            include_str!("weave.js"),
            [bytes, behind].concat(),
        );
        let node = Command::new("node").args(["--eval", &script]).output();
        let output = node.expect("node runs");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout)
            .expect("text")
            .replace(',', ", ")
    }

    /// One type, one function of it, a memory, and code.
    fn module(instructions: &[u8]) -> Vec<u8> {
        let body = [&[1, 2, 0x7f], instructions].concat();
        let length = |bytes: &[u8]| u8::try_from(bytes.len()).expect("short");
        let section = [&[1, length(&body)], &body[..]].concat();
        [
            HEADER,
            b"\x01\x04\x01\x60\0\0\x03\x02\x01\0\x05\x03\x01\0\x01",
            &[10, length(&section)],
            &section,
            b"\0\x03\x02hi",
        ]
        .concat()
    }

    #[test]
    fn the_script_puts_together_what_was_laid_apart() {
        let every_kind = [
            0x02, 0x40, 0x03, 0x40, 0x0c, 0x01, 0x0b, 0x0b, // blocks and a branch
            0x41, 0x80, 0x80, 0xc0, 0x00, 0x21, 0x00, 0x20, 0x01, 0x22, 0x00,
            0x1a, // a long constant, locals
            0x20, 0x00, 0x28, 0x02, 0x90, 0x01, 0x1a, // a load as usual, far away
            0x20, 0x00, 0x29, 0x00, 0x04, 0x1a, // one aligned otherwise
            0x20, 0x00, 0x42, 0x7f, 0x37, 0x03, 0x00, // a long constant and a store
            0x44, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b, 0x0b,
            0x1a, // a fraction that looks like ends
            0x02, 0x40, 0x20, 0x00, 0x0e, 0x02, 0x00, 0x00, 0x00, 0x0b, // a table of branches
            0x20, 0x00, 0x20, 0x00, 0x20, 0x00, 0xfc, 0x0a, 0x00, 0x00, // a copy
            0x20, 0x00, 0x25, 0x00, 0x1a, 0xd0, 0x6f, 0x20, 0x00, 0xfc, 0x0f, 0x00,
            0x1a, // tables
            0x3f, 0x00, 0x40, 0x00, 0x1a, 0x10, 0x00, 0x0b, // memory, a call, the end
        ];
        let wasm = module(&every_kind);
        let laid = strands(&wasm).expect("reads");
        assert!(laid.lengths[0] > 0, "{:?}", laid.lengths);
        assert_eq!(
            woven(&laid, b"row"),
            format!("[{wasm:?}, [114, 111, 119]]\n")
        );
    }

    #[test]
    fn what_the_script_does_not_know_stays_whole() {
        // A tail call.
        let wasm = module(&[0x12, 0x00, 0x0b]);
        let laid = strands(&wasm).expect("reads");
        assert_eq!(laid.lengths, [0, 0, 0, 0, 0, 0, 0, wasm.len(), 0]);
        assert_eq!(
            woven(&laid, b"row"),
            format!("[{wasm:?}, [114, 111, 119]]\n")
        );
    }
}
