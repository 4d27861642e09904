//! Values that many rows contain, texts above all, each kept once. A row has separate copies of
//! them when it was read back, and when it was made from a request and an agent's reports, until
//! they are replaced by the known ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api::ecs::TaskOverride;

use crate::id::{DefinitionKey, ServiceKey, Text};

/// The most texts and overrides that are remembered at a time. Rows that matter for memory contain
/// few different ones, and a forgotten one is merely kept twice.
const MAX_KNOWN: usize = 16_384;

/// The recently seen values.
#[derive(Debug, Default)]
pub struct Texts {
    known: BTreeSet<Text>,
    /// The first seen overrides of each definition: most of its tasks have equal ones, mostly
    /// empty.
    overrides: BTreeMap<DefinitionKey, Arc<TaskOverride>>,
    services: BTreeSet<Arc<ServiceKey>>,
}

impl Texts {
    /// Replaces a text by an equal known one.
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

    /// Does the same for the overrides of a task of `definition`.
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

    /// Replaces the key of a service by an equal known one.
    pub(crate) fn share_service(&mut self, key: &mut Arc<ServiceKey>) {
        if let Some(known) = self.services.get(key) {
            *key = known.clone();
            return;
        }
        if self.services.len() >= MAX_KNOWN {
            self.services.clear();
        }
        Arc::make_mut(key).share(self);
        self.services.insert(key.clone());
    }

    pub(crate) fn share_any(&mut self, text: &mut Option<Text>) {
        if let Some(text) = text {
            self.share(text);
        }
    }
}

/// A value with texts that others of its kind contain too.
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
