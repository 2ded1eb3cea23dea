//! A JSON object whose keys may stand only once.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, Visitor},
};

/// Keys and values in the order of the file. A repeated key is refused: the second would
/// silently replace the first.
pub struct Pairs<K, V>(pub Vec<(K, V)>);

impl<'de, K: Key<'de>, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

/// What can be a key.
pub trait Key<'de>: Deserialize<'de> + PartialEq + Serialize {}

impl<'de, K: Deserialize<'de> + PartialEq + Serialize> Key<'de> for K {}

struct PairsVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K: Key<'de>, V: Deserialize<'de>> Visitor<'de> for PairsVisitor<K, V> {
    type Value = Pairs<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs: Vec<(K, V)> = Vec::new();
        while let Some((key, value)) = map.next_entry()? {
            if pairs.iter().any(|(known, _)| *known == key) {
                let key = serde_json::to_string(&key).unwrap_or_default();
                return Err(A::Error::custom(format_args!("{key} is given twice")));
            }
            pairs.push((key, value));
        }
        Ok(Pairs(pairs))
    }
}
