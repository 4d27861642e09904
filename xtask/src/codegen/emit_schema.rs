//! Writes the static schemas of one service into a module of their own, named after the shapes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, bail};

use super::emit::end;
use super::model::{Model, Reference, Shape};
use super::names;

pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// Returns the inputs and outputs that the model leaves out, by the names that they get here.
pub(crate) fn empty_ends(model: &Model) -> anyhow::Result<BTreeSet<String>> {
    let mut empty = BTreeSet::new();
    for (name, operation) in &model.operations {
        let ends = [(operation.input.as_ref(), "Request"), (operation.output.as_ref(), "Response")];
        for (reference, suffix) in ends {
            let shape = end(reference, name, suffix);
            if reference.is_none() && model.shapes.contains_key(&shape) {
                bail!("{shape} would be both a shape and {name}'s missing end");
            }
            if reference.is_none() {
                empty.insert(shape);
            }
        }
    }
    Ok(empty)
}

pub(crate) fn schemas(
    out: &mut String,
    model: &Model,
    empty: &BTreeSet<String>,
) -> anyhow::Result<()> {
    out.push_str("/// What the codecs know of each shape, under the shape's name.\n");
    out.push_str("#[allow(non_upper_case_globals, unused_imports)]\npub mod schema {\n");
    out.push_str(
        "use crate::schema::{Kind, Length, List, Map, Member, Range, Span, Structure, Text};\n",
    );
    for (name, shape) in model.value_shapes() {
        let text = static_of(model, name, shape).with_context(|| format!("shape {name}"))?;
        out.push_str(&text);
    }
    for name in empty {
        out.push_str(&structure(model, name, &Shape::empty())?);
    }
    out.push_str("}\n");
    Ok(())
}

fn static_of(model: &Model, name: &str, shape: &Shape) -> anyhow::Result<String> {
    let rust = names::type_name(name);
    Ok(match shape.r#type.as_str() {
        "string" if shape.values.is_some() => format!(
            "pub static {rust}: Text =
            Text::one_of({}, super::{rust}::TEXTS);\n",
            quoted(name)
        ),
        "string" => format!(
            "pub static {rust}: Text =
            Text::new({}, {}, {});\n",
            quoted(name),
            length(shape),
            pattern(shape)
        ),
        "list" => {
            let element = shape.member.as_ref().context("a list of nothing")?;
            format!(
                "pub static {rust}: List = List {{ element: {},
                element_name: {}, length: {} }};\n",
                kind(model, &element.shape)?,
                quoted(element.location_name.as_deref().unwrap_or("member")),
                length(shape)
            )
        }
        "map" => {
            let key = shape.key.as_ref().context("a map without keys")?;
            let value = shape.value.as_ref().context("a map without values")?;
            format!(
                "pub static {rust}: Map = Map {{ key: &{},
                value: {}, length: {} }};\n",
                names::type_name(&key.shape),
                kind(model, &value.shape)?,
                length(shape)
            )
        }
        "structure" if shape.document => String::new(),
        "structure" => structure(model, name, shape)?,
        _ => String::new(),
    })
}

/// Members that the model requires and AWS does not: Terraform removes a circuit breaker by sending
/// an empty one.
const LENIENT: &[(&str, &str)] =
    &[("DeploymentCircuitBreaker", "enable"), ("DeploymentCircuitBreaker", "rollback")];

fn structure(model: &Model, name: &str, shape: &Shape) -> anyhow::Result<String> {
    let mut out = format!(
        "pub static {}: Structure = Structure {{ name: {},
        union: {}, members: &[\n",
        names::type_name(name),
        quoted(name),
        shape.union
    );
    for (member, reference) in &shape.members.0 {
        let required = shape.required.contains(member) && !LENIENT.contains(&(name, member));
        out.push_str(&self::member(model, member, reference, required)?);
        out.push_str(",\n");
    }
    out.push_str("] };\n");
    Ok(out)
}

fn member(
    model: &Model,
    name: &str,
    reference: &Reference,
    required: bool,
) -> anyhow::Result<String> {
    let constructor = if required { "required" } else { "optional" };
    let kind = kind(model, &reference.shape)?;
    let mut out = format!("Member::{constructor}({}, {kind})", quoted(name));
    let location = reference.location_name.as_deref().unwrap_or(name);
    let query = reference.query_name.clone();
    let ec2 = query.unwrap_or_else(|| names::capitalised(location));
    let is_ec2 = model.metadata.protocols.iter().any(|protocol| protocol == "ec2");
    if location != name || (is_ec2 && ec2 != name) {
        let ec2 = if is_ec2 { &ec2 } else { location };
        write!(out, ".named({}, {})", quoted(location), quoted(ec2))?;
    }
    if is_sensitive(model, reference) {
        out.push_str(".sensitive()");
    }
    Ok(out)
}

/// Returns true if the member's value must not be shown: it is sensitive itself, or a list or map
/// of sensitive values. A sensitive structure is hidden as a whole.
pub(crate) fn is_sensitive(model: &Model, reference: &Reference) -> bool {
    let shape = &model.shapes[&reference.shape];
    let inside = || {
        let parts = shape.member.iter().chain(&shape.key).chain(&shape.value);
        parts.into_iter().any(|part| is_sensitive(model, part))
    };
    shape.sensitive || inside()
}

fn kind(model: &Model, name: &str) -> anyhow::Result<String> {
    let shape = model.shapes.get(name).with_context(|| format!("no shape {name}"))?;
    let rust = names::type_name(name);
    let kind = match shape.r#type.as_str() {
        "boolean" => "Boolean".to_owned(),
        "integer" => format!("Integer({})", bounds("Range", shape, "")),
        "long" => format!("Long({})", bounds("Range", shape, "")),
        "float" => "Float".to_owned(),
        "double" => format!("Double({})", bounds("Span", shape, "_f64")),
        "timestamp" => "Timestamp".to_owned(),
        "blob" => format!("Blob({})", length(shape)),
        "string" => format!("Text(&{rust})"),
        "list" => format!("List(&{rust})"),
        "map" => format!("Map(&{rust})"),
        "structure" if shape.document => "Document".to_owned(),
        "structure" => format!("Structure(&{rust})"),
        other => bail!("type {other} is not one we know"),
    };
    Ok(format!("Kind::{kind}"))
}

fn length(shape: &Shape) -> String {
    bounds("Length", shape, "")
}

fn bounds(constructor: &str, shape: &Shape, suffix: &str) -> String {
    if shape.min.is_none() && shape.max.is_none() {
        return format!("{constructor}::ANY");
    }
    let bound = |number: &Option<serde_json::Number>| {
        number.as_ref().map_or_else(|| "None".to_owned(), |n| format!("Some({n}{suffix})"))
    };
    let (min, max) = (bound(&shape.min), bound(&shape.max));
    format!("{constructor}::new({min}, {max})")
}

fn pattern(shape: &Shape) -> String {
    let quote = |pattern: &String| format!("Some({})", quoted(pattern));
    shape.pattern.as_ref().map_or_else(|| "None".to_owned(), quote)
}
