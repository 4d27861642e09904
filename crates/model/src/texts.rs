//! The texts that many rows hold, each kept once. Rows that were made here share their texts with
//! the rows they were made of; rows that were read back have one of their own for each, until they
//! are given the known ones.

use std::collections::BTreeSet;

use crate::id::Text;

/// Texts seen so far.
#[derive(Debug, Default)]
pub struct Texts(BTreeSet<Text>);

impl Texts {
    /// Puts the known text in place of an equal one.
    pub(crate) fn share(&mut self, text: &mut Text) {
        match self.0.get(&**text) {
            Some(known) => *text = known.clone(),
            None => drop(self.0.insert(text.clone())),
        }
    }

    pub(crate) fn share_any(&mut self, text: &mut Option<Text>) {
        if let Some(text) = text {
            self.share(text);
        }
    }
}

/// What holds texts that others of its kind hold too.
pub(crate) trait Shares {
    fn share(&mut self, texts: &mut Texts);
}

impl<T: Shares> Shares for Option<T> {
    fn share(&mut self, texts: &mut Texts) {
        if let Some(one) = self {
            one.share(texts);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn an_equal_text_becomes_the_same_and_another_stays() {
        let mut texts = Texts::default();
        let [mut one, mut same, mut other]: [Text; 3] = ["a".into(), "a".into(), "b".into()];
        for text in [&mut one, &mut same, &mut other] {
            texts.share(text);
        }
        assert!(Arc::ptr_eq(&one, &same));
        assert_eq!((&*one, &*other), ("a", "b"));
    }
}
