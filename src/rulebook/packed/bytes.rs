//! Numbers and texts as bytes, and what is made of them.

use std::sync::Arc;

/// What can be packed. It is written and read part by part, in the same order.
pub(super) trait Pack: Sized {
    fn write(&self, to: &mut Packer);

    /// Out of bytes that were packed otherwise something else, and the unpacker knows.
    fn read(from: &mut Unpacker) -> Self;
}

/// A text that stands more than once is written once, and elsewhere the number that it has by then.
#[derive(Default)]
pub(super) struct Packer {
    texts: Vec<String>,
    bytes: Vec<u8>,
}

pub(super) struct Unpacker<'b> {
    texts: Vec<&'b str>,
    /// How many of them were met.
    met: usize,
    bytes: &'b [u8],
    /// Something was not there. A flag, since leaving every row in the middle takes two kilobytes of code.
    pub(super) spoiled: bool,
}

/// In place of a number: the text is the next of those not met yet.
const NEXT: usize = 0;
/// Stands behind each text; lengths would be noise, and pack worse.
const END: char = '\0';

impl Packer {
    /// Seven bits a byte, the lowest first.
    pub(super) fn number(&mut self, mut number: usize) {
        while number > 127 {
            self.bytes.push((number % 128 + 128).to_le_bytes()[0]);
            number /= 128;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }

    pub(super) fn text(&mut self, text: &str) {
        let known = self.texts.iter().position(|known| known == text);
        self.number(known.map_or(NEXT, |index| index + 1));
        if known.is_none() {
            self.texts.push(text.to_owned());
        }
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.bytes.extend(bytes);
    }

    pub(super) fn done(self) -> Vec<u8> {
        let mut packed = Self::default();
        let texts: String = self.texts.iter().flat_map(|text| [text, "\0"]).collect();
        packed.bytes(texts.as_bytes());
        packed.bytes.extend(self.bytes);
        packed.bytes
    }
}

impl<'b> Unpacker<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let mut packed = Self {
            texts: Vec::new(),
            met: 0,
            bytes,
            spoiled: false,
        };
        packed.texts = packed.str().split_terminator(END).collect();
        packed
    }

    /// What is there, or else what stands for it.
    pub(super) fn found<T>(&mut self, part: Option<T>, or: T) -> T {
        self.spoiled |= part.is_none();
        part.unwrap_or(or)
    }

    pub(super) fn number(&mut self) -> usize {
        let (mut number, mut shift) = (0, 0);
        loop {
            let [byte] = self.chunk();
            number |= usize::from(byte % 128).unbounded_shl(shift);
            shift += 7;
            if byte < 128 {
                return number;
            }
        }
    }

    pub(super) fn text(&mut self) -> &'b str {
        let number = self.number();
        let index = number.checked_sub(1).unwrap_or(self.met);
        self.met = self.met.max(index + 1);
        let text = self.texts.get(index).copied();
        self.found(text, "")
    }

    pub(super) fn bytes(&mut self) -> &'b [u8] {
        let count = self.number();
        let split = self.bytes.split_at_checked(count);
        let (bytes, rest) = self.found(split, (&[], &[]));
        self.bytes = rest;
        bytes
    }

    pub(super) fn str(&mut self) -> &'b str {
        let text = str::from_utf8(self.bytes()).ok();
        self.found(text, "")
    }

    fn chunk<const COUNT: usize>(&mut self) -> [u8; COUNT] {
        let split = self.bytes.split_first_chunk();
        let (bytes, rest) = self.found(split, (&[0; COUNT], &[]));
        self.bytes = rest;
        *bytes
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn write(&self, to: &mut Packer) {
        to.number(self.len());
        for one in self {
            one.write(to);
        }
    }

    fn read(from: &mut Unpacker) -> Self {
        // Collecting would read the first one in a place of its own, which takes a third more code.
        let mut rows = Self::new();
        for _ in 0..from.number() {
            if from.spoiled {
                break;
            }
            rows.push(T::read(from));
        }
        rows
    }
}

impl<T: Pack> Pack for Arc<[T]> {
    fn write(&self, to: &mut Packer) {
        to.number(self.len());
        for one in self.iter() {
            one.write(to);
        }
    }

    fn read(from: &mut Unpacker) -> Self {
        Vec::read(from).into()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn write(&self, to: &mut Packer) {
        self.is_some().write(to);
        if let Some(one) = self {
            one.write(to);
        }
    }

    fn read(from: &mut Unpacker) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn write(&self, to: &mut Packer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Unpacker) -> Self {
        (A::read(from), B::read(from))
    }
}

impl Pack for String {
    fn write(&self, to: &mut Packer) {
        to.text(self);
    }

    fn read(from: &mut Unpacker) -> Self {
        from.text().to_owned()
    }
}

impl Pack for bool {
    fn write(&self, to: &mut Packer) {
        to.number(usize::from(*self));
    }

    fn read(from: &mut Unpacker) -> Self {
        from.number() == 1
    }
}

impl Pack for u8 {
    fn write(&self, to: &mut Packer) {
        to.number((*self).into());
    }

    fn read(from: &mut Unpacker) -> Self {
        let number = from.number().try_into().ok();
        from.found(number, 0)
    }
}

impl Pack for u16 {
    fn write(&self, to: &mut Packer) {
        to.number((*self).into());
    }

    fn read(from: &mut Unpacker) -> Self {
        let number = from.number().try_into().ok();
        from.found(number, 0)
    }
}

impl Pack for f64 {
    fn write(&self, to: &mut Packer) {
        to.bytes.extend(self.to_le_bytes());
    }

    fn read(from: &mut Unpacker) -> Self {
        Self::from_le_bytes(from.chunk())
    }
}
