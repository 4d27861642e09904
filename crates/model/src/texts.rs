//! Values that many rows hold, texts above all, each kept once. A row that was read back has one of
//! its own for each, and so has one that was made from a request and an agent's reports, until it is
//! given the known ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::ecs::TaskOverride;

use crate::id::{DefinitionKey, Text};

/// Texts that are remembered at a time, and overrides: those of the rows that matter for memory are
/// few, and one that is forgotten is only kept twice.
const MAX_KNOWN: usize = 16_384;

/// The values that were seen lately.
#[derive(Debug, Default)]
pub struct Texts {
    known: BTreeSet<Text>,
    /// The first seen of each definition: most of its tasks override the same, mostly nothing.
    overrides: BTreeMap<DefinitionKey, Arc<TaskOverride>>,
}

impl Texts {
    /// Puts the known text in place of an equal one.
    pub(crate) fn share(&mut self, text: &mut Text) {
        match self.known.get(&**text) {
            Some(known) => *text = known.clone(),
            None => {
                if self.known.len() >= MAX_KNOWN {
                    self.known.clear();
                }
                self.known.insert(text.clone());
            }
        }
    }

    /// The same for what a task of `definition` overrides.
    pub(crate) fn share_overrides(
        &mut self,
        definition: &DefinitionKey,
        overrides: &mut Arc<TaskOverride>,
    ) {
        match self.overrides.get(definition) {
            Some(known) if known == overrides => *overrides = known.clone(),
            Some(_) => {}
            None => {
                if self.overrides.len() >= MAX_KNOWN {
                    self.overrides.clear();
                }
                self.overrides.insert(definition.clone(), overrides.clone());
            }
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
    use super::*;
    use crate::id::World;

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

    #[test]
    fn equal_overrides_of_a_definition_become_the_same() {
        let mut texts = Texts::default();
        let world = World { account: "1".into(), region: "r".into() };
        let definition = DefinitionKey { world, family: "f".into(), revision: 1 };
        let small = TaskOverride { cpu: Some("256".to_owned()), ..TaskOverride::default() };
        let mut all = [TaskOverride::default(), TaskOverride::default(), small].map(Arc::new);
        let before = all.clone();
        all.iter_mut().for_each(|one| texts.share_overrides(&definition, one));
        assert_eq!(all, before);
        assert!(Arc::ptr_eq(&all[0], &all[1]) && !Arc::ptr_eq(&all[0], &all[2]));
    }
}
