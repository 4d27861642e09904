//! The service model as published: only the parts that Gantry uses, members in their order. An
//! unknown trait stops the generator rather than being dropped silently.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::marker::PhantomData;
use std::path::Path;

use anyhow::{Context, bail};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::selection::Chosen;

#[derive(Deserialize)]
pub(crate) struct Model {
    pub(crate) metadata: Metadata,
    pub(crate) operations: BTreeMap<String, Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
    /// The shapes that inputs and outputs reach, as opposed to those that are errors only.
    #[serde(skip)]
    pub(crate) values: BTreeSet<String>,
}

impl Model {
    /// Returns the shapes that become types.
    pub(crate) fn value_shapes(&self) -> impl Iterator<Item = (&String, &Shape)> {
        self.shapes.iter().filter(|(name, _)| self.values.contains(*name))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Metadata {
    pub(crate) api_version: String,
    pub(crate) endpoint_prefix: String,
    pub(crate) service_id: String,
    pub(crate) signing_name: Option<String>,
    pub(crate) target_prefix: Option<String>,
    pub(crate) json_version: Option<String>,
    pub(crate) xml_namespace: Option<String>,
    pub(crate) protocols: Vec<String>,
    pub(crate) aws_query_compatible: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
pub(crate) struct Operation {
    pub(crate) input: Option<Reference>,
    pub(crate) output: Option<Reference>,
    #[serde(default)]
    pub(crate) errors: Vec<Reference>,
}

#[derive(Deserialize, Clone)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reference {
    pub(crate) shape: String,
    pub(crate) location_name: Option<String>,
    pub(crate) query_name: Option<String>,
    pub(crate) result_wrapper: Option<String>,
    location: Option<String>,
    timestamp_format: Option<String>,
    flattened: Option<bool>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Shape {
    pub(crate) r#type: String,
    #[serde(default)]
    pub(crate) members: Ordered<Reference>,
    #[serde(default)]
    pub(crate) required: Vec<String>,
    #[serde(default)]
    pub(crate) union: bool,
    #[serde(default)]
    pub(crate) sensitive: bool,
    #[serde(default)]
    pub(crate) document: bool,
    #[serde(default)]
    pub(crate) exception: bool,
    #[serde(default)]
    pub(crate) fault: bool,
    pub(crate) error: Option<ErrorTrait>,
    #[serde(rename = "enum")]
    pub(crate) values: Option<Vec<String>>,
    pub(crate) min: Option<serde_json::Number>,
    pub(crate) max: Option<serde_json::Number>,
    pub(crate) pattern: Option<String>,
    pub(crate) member: Option<Reference>,
    pub(crate) key: Option<Reference>,
    pub(crate) value: Option<Reference>,
    timestamp_format: Option<String>,
    flattened: Option<bool>,
}

impl Shape {
    /// Makes a structure without members.
    pub(crate) fn empty() -> Self {
        Self { r#type: "structure".to_owned(), ..Self::default() }
    }
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ErrorTrait {
    pub(crate) code: Option<String>,
    pub(crate) http_status_code: Option<u16>,
}

/// A JSON object in the order it was written.
pub(crate) struct Ordered<V>(pub(crate) Vec<(String, V)>);

impl<V> Default for Ordered<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Ordered<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Pairs<V> {
            type Value = Ordered<V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<V>, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }
        deserializer.deserialize_map(Pairs(PhantomData))
    }
}

/// Reads one model and keeps the chosen operations and the shapes that they reach.
pub(crate) fn load(models: &Path, chosen: &Chosen) -> anyhow::Result<Model> {
    let path = models
        .join("botocore/data")
        .join(chosen.model)
        .join(chosen.version)
        .join("service-2.json.gz");
    let file = File::open(&path).with_context(|| format!("opening {}", path.display()))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(file).read_to_string(&mut text)?;
    let mut model: Model = serde_json::from_str(&text)?;
    keep_operations(&mut model, chosen)?;
    keep_reachable_shapes(&mut model)?;
    for (name, shape) in &model.shapes {
        refuse_unknown_traits(shape).with_context(|| format!("shape {name}"))?;
    }
    Ok(model)
}

fn keep_operations(model: &mut Model, chosen: &Chosen) -> anyhow::Result<()> {
    for name in chosen.operations {
        if !model.operations.contains_key(*name) {
            bail!("the model has no operation {name}");
        }
    }
    if !chosen.operations.is_empty() {
        model.operations.retain(|name, _| chosen.operations.contains(&name.as_str()));
    }
    Ok(())
}

fn keep_reachable_shapes(model: &mut Model) -> anyhow::Result<()> {
    let mut reached = BTreeSet::new();
    let mut errors = BTreeSet::new();
    let mut open: Vec<String> = Vec::new();
    for operation in model.operations.values() {
        let ends = operation.input.iter().chain(&operation.output);
        open.extend(ends.map(|r| r.shape.clone()));
        // Errors are read for their code and status only, not for their members.
        errors.extend(operation.errors.iter().map(|r| r.shape.clone()));
    }
    while let Some(name) = open.pop() {
        let shape = model.shapes.get(&name).with_context(|| format!("no shape {name}"))?;
        if reached.insert(name) {
            open.extend(references(shape).map(|r| r.shape.clone()));
        }
    }
    model.shapes.retain(|name, _| reached.contains(name) || errors.contains(name));
    model.values = reached;
    Ok(())
}

fn references(shape: &Shape) -> impl Iterator<Item = &Reference> {
    let members = shape.members.0.iter().map(|(_, r)| r);
    members.chain(&shape.member).chain(&shape.key).chain(&shape.value)
}

fn refuse_unknown_traits(shape: &Shape) -> anyhow::Result<()> {
    if shape.timestamp_format.is_some() || shape.flattened.is_some() {
        bail!("has its own timestampFormat or is flattened; teach the schema and the codecs first");
    }
    for reference in references(shape) {
        let strange = reference.location.is_some()
            || reference.timestamp_format.is_some()
            || reference.flattened.is_some();
        if strange {
            bail!("reference to {} has a location, format or flattening", reference.shape);
        }
    }
    for name in shape.key.iter().chain(&shape.value).filter_map(|r| r.location_name.as_ref()) {
        if name != "key" && name != "value" {
            bail!("map entries named {name}; the codecs know `key` and `value` only");
        }
    }
    Ok(())
}
