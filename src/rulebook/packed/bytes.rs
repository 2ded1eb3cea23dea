//! Numbers and texts as bytes, and what is made of them.

/// What can be packed. It is written and read part by part, in the same order.
pub(super) trait Pack: Sized {
    fn write(&self, to: &mut Packer);

    /// `None` for bytes that were packed otherwise.
    fn read(from: &mut Unpacker) -> Option<Self>;
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
    pub(super) fn new(bytes: &'b [u8]) -> Option<Self> {
        let mut packed = Self {
            texts: Vec::new(),
            met: 0,
            bytes,
        };
        let texts = str::from_utf8(packed.bytes()?).ok()?;
        packed.texts = texts.split_terminator(END).collect();
        Some(packed)
    }

    pub(super) fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            number |= usize::from(byte % 128).checked_shl(shift)?;
            shift += 7;
            if *byte < 128 {
                return Some(number);
            }
        }
    }

    pub(super) fn text(&mut self) -> Option<&'b str> {
        let number = self.number()?;
        let index = number.checked_sub(1).unwrap_or(self.met);
        self.met = self.met.max(index + 1);
        self.texts.get(index).copied()
    }

    pub(super) fn bytes(&mut self) -> Option<&'b [u8]> {
        let count = self.number()?;
        let (bytes, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(bytes)
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn write(&self, to: &mut Packer) {
        to.number(self.len());
        for one in self {
            one.write(to);
        }
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        let count = from.number()?;
        (0..count).map(|_| T::read(from)).collect()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn write(&self, to: &mut Packer) {
        self.is_some().write(to);
        if let Some(one) = self {
            one.write(to);
        }
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        if bool::read(from)? {
            T::read(from).map(Some)
        } else {
            Some(None)
        }
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn write(&self, to: &mut Packer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

impl Pack for String {
    fn write(&self, to: &mut Packer) {
        to.text(self);
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

impl Pack for bool {
    fn write(&self, to: &mut Packer) {
        to.number(usize::from(*self));
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        from.number().map(|number| number == 1)
    }
}

impl Pack for u8 {
    fn write(&self, to: &mut Packer) {
        to.number((*self).into());
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Pack for u16 {
    fn write(&self, to: &mut Packer) {
        to.number((*self).into());
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Pack for f64 {
    fn write(&self, to: &mut Packer) {
        to.bytes.extend(self.to_le_bytes());
    }

    fn read(from: &mut Unpacker) -> Option<Self> {
        let (bytes, rest) = from.bytes.split_first_chunk()?;
        from.bytes = rest;
        Some(Self::from_le_bytes(*bytes))
    }
}
