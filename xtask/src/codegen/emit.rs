//! Writes the Rust text of one service: types, operations, errors. Its schemas are in
//! `emit_schema`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, bail};

use super::emit_schema::{self, quoted};
use super::model::{Model, Reference, Shape};
use super::names;
use super::selection::Chosen;

/// The most members of a structure: the reader has a bit for each.
const MAX_MEMBERS: usize = 128;

pub(crate) fn service(model: &Model, chosen: &Chosen) -> anyhow::Result<String> {
    let mut out = String::new();
    let meta = &model.metadata;
    writeln!(out, "//! {}, API version {}.", meta.service_id, meta.api_version)?;
    out.push_str("//! Written by `cargo xtask codegen`: change the generator, not this file.\n\n");
    out.push_str("#![allow(clippy::all)]\n\n");
    service_static(&mut out, model, chosen)?;
    operations(&mut out, model)?;
    errors(&mut out, model)?;
    let types = Types::new(model)?;
    for (name, shape) in model.value_shapes() {
        types.shape(&mut out, name, shape).with_context(|| format!("shape {name}"))?;
    }
    for name in &types.empty {
        types.structure(&mut out, name, &Shape::empty())?;
    }
    emit_schema::schemas(&mut out, model, &types.empty)?;
    operations_macro(&mut out, model, chosen)?;
    Ok(out)
}

fn service_static(out: &mut String, model: &Model, chosen: &Chosen) -> anyhow::Result<()> {
    let meta = &model.metadata;
    let protocols: Vec<&str> = meta
        .protocols
        .iter()
        .map(|name| match name.as_str() {
            "json" => Ok("crate::Protocol::Json"),
            "query" => Ok("crate::Protocol::Query"),
            "ec2" => Ok("crate::Protocol::Ec2"),
            "smithy-rpc-v2-cbor" => Ok("crate::Protocol::Cbor"),
            other => bail!("protocol {other} is not one we speak"),
        })
        .collect::<anyhow::Result<_>>()?;
    let signing = meta.signing_name.as_ref().unwrap_or(&meta.endpoint_prefix);
    writeln!(
        out,
        "/// The service as a whole.\npub static SERVICE: crate::Service = crate::Service {{
            name: {}, service_id: {}, signing_name: {}, endpoint_prefix: {}, api_version: {},
            target_prefix: {:?}, xml_namespace: {:?}, json_version: {:?}, protocols: &[{}],
            query_compatible: {}, validation_code: {}, operations: OPERATIONS, errors: error::ALL,
        }};\n",
        quoted(chosen.module),
        quoted(&meta.service_id),
        quoted(signing),
        quoted(&meta.endpoint_prefix),
        quoted(&meta.api_version),
        meta.target_prefix,
        meta.xml_namespace,
        meta.json_version,
        protocols.join(", "),
        meta.aws_query_compatible.is_some(),
        quoted(chosen.validation_code),
    )?;
    Ok(())
}

/// The name of the input's or output's shape; one of our own if the model has none.
pub(crate) fn end(reference: Option<&Reference>, operation: &str, suffix: &str) -> String {
    reference.map_or_else(|| format!("{operation}{suffix}"), |r| r.shape.clone())
}

fn operations(out: &mut String, model: &Model) -> anyhow::Result<()> {
    out.push_str("/// Every operation, in order of name.\n");
    out.push_str("pub static OPERATIONS: &[crate::Operation] = &[\n");
    for (name, operation) in &model.operations {
        let input = names::type_name(&end(operation.input.as_ref(), name, "Request"));
        let output = names::type_name(&end(operation.output.as_ref(), name, "Response"));
        let wrapper = operation.output.as_ref().and_then(|r| r.result_wrapper.clone());
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|r| format!("&error::{}", names::type_name(&r.shape)))
            .collect();
        writeln!(
            out,
            "crate::Operation {{ name: {}, input: &schema::{input}, output: &schema::{output},
            result_wrapper: {wrapper:?}, errors: &[{}] }},",
            quoted(name),
            errors.join(", ")
        )?;
    }
    out.push_str("];\n\n/// One type per operation.\npub mod op {\n");
    for (at, (name, operation)) in model.operations.iter().enumerate() {
        let input = names::type_name(&end(operation.input.as_ref(), name, "Request"));
        let output = names::type_name(&end(operation.output.as_ref(), name, "Response"));
        writeln!(
            out,
            "pub struct {name};\nimpl crate::Op for {name} {{ type Input = super::{input};
            type Output = super::{output};
            const OPERATION: &'static crate::Operation = &super::OPERATIONS[{at}]; }}\n"
        )?;
    }
    out.push_str("}\n\n");
    Ok(())
}

/// Writes a macro with all operations, for code that builds tables over every type.
fn operations_macro(out: &mut String, model: &Model, chosen: &Chosen) -> anyhow::Result<()> {
    let module = chosen.module;
    let names: Vec<&str> = model.operations.keys().map(String::as_str).collect();
    writeln!(
        out,
        "\n/// Calls `$with!({module}, [CreateThis, DeleteThat, ..])`: the types in `op`.
        #[macro_export]
        macro_rules! {module}_operations {{ ($with:ident) => {{ $with!({module}, [{}]) }}; }}",
        names.join(", ")
    )?;
    Ok(())
}

fn errors(out: &mut String, model: &Model) -> anyhow::Result<()> {
    out.push_str("/// The modelled errors.\n#[allow(non_upper_case_globals)]\npub mod error {\n");
    let mut all = Vec::new();
    for (name, shape) in model.shapes.iter().filter(|(_, shape)| shape.exception) {
        let code = shape.error.as_ref().and_then(|error| error.code.as_ref()).unwrap_or(name);
        let stated = shape.error.as_ref().and_then(|error| error.http_status_code);
        let status = stated.unwrap_or(if shape.fault { 500 } else { 400 });
        let rust = names::type_name(name);
        writeln!(
            out,
            "pub static {rust}: crate::ErrorShape =
            crate::ErrorShape {{ shape: {}, code: {}, status: {status} }};",
            quoted(name),
            quoted(code)
        )?;
        all.push(format!("&{rust}"));
    }
    let all = all.join(", ");
    writeln!(out, "/// All of them.\npub static ALL: &[&crate::ErrorShape] = &[{all}];\n}}\n")?;
    Ok(())
}

/// Knowledge about all types of a service that is needed to write each of them.
struct Types<'m> {
    model: &'m Model,
    /// The inputs and outputs that the model leaves out.
    empty: BTreeSet<String>,
    /// The shapes without a `Default`.
    bare: BTreeSet<&'m str>,
}

impl<'m> Types<'m> {
    fn new(model: &'m Model) -> anyhow::Result<Self> {
        let mut types =
            Self { model, empty: emit_schema::empty_ends(model)?, bare: BTreeSet::new() };
        types.check_names()?;
        types.find_bare();
        Ok(types)
    }

    fn check_names(&self) -> anyhow::Result<()> {
        let mut taken = BTreeMap::new();
        for name in self.model.shapes.keys() {
            if let Some(other) = taken.insert(names::type_name(name), name) {
                bail!("{name} and {other} get the same Rust name");
            }
        }
        Ok(())
    }

    /// Finds the shapes without a default: enums, unions and structures that require one; iterates
    /// to a fixed point.
    fn find_bare(&mut self) {
        loop {
            let before = self.bare.len();
            for (name, shape) in &self.model.shapes {
                if self.lacks_default(shape) {
                    self.bare.insert(name);
                }
            }
            if self.bare.len() == before {
                return;
            }
        }
    }

    fn lacks_default(&self, shape: &Shape) -> bool {
        match shape.r#type.as_str() {
            "string" => shape.values.is_some(),
            "timestamp" => true,
            "structure" => {
                let members = &shape.members.0;
                shape.union
                    || members.iter().any(|(name, reference)| {
                        shape.required.contains(name)
                            && self.bare.contains(reference.shape.as_str())
                    })
            }
            _ => false,
        }
    }

    fn shape(&self, out: &mut String, name: &str, shape: &Shape) -> anyhow::Result<()> {
        match shape.r#type.as_str() {
            "structure" if shape.document => Ok(()),
            "structure" if shape.union => self.union(out, name, shape),
            "structure" => self.structure(out, name, shape),
            "string" if shape.values.is_some() => enumeration(out, name, shape),
            _ => Ok(()),
        }
    }

    fn structure(&self, out: &mut String, name: &str, shape: &Shape) -> anyhow::Result<()> {
        if shape.members.0.len() > MAX_MEMBERS {
            bail!("more than {MAX_MEMBERS} members");
        }
        let rust = names::type_name(name);
        let whole = !self.lacks_default(shape);
        let default = if whole { ", Default" } else { "" };
        writeln!(out, "#[derive(Clone, PartialEq{default})]\npub struct {rust} {{")?;
        for (member, reference) in &shape.members.0 {
            let kind = self.member_type(name, reference)?;
            let required = shape.required.contains(member);
            let kind = if required { kind } else { format!("Option<{kind}>") };
            writeln!(out, "pub {}: {kind},", names::field(member))?;
        }
        out.push_str("}\n\n");
        fields(out, &rust, shape, whole)
    }

    fn union(&self, out: &mut String, name: &str, shape: &Shape) -> anyhow::Result<()> {
        let rust = names::type_name(name);
        let members = &shape.members.0;
        writeln!(out, "#[derive(Clone, PartialEq)]\npub enum {rust} {{")?;
        for (member, reference) in members {
            let kind = self.member_type(name, reference)?;
            writeln!(out, "{}({kind}),", names::variant(member))?;
        }
        let variants: Vec<String> = members
            .iter()
            .enumerate()
            .map(|(at, (member, _))| format!("{at} = {}", names::variant(member)))
            .collect();
        writeln!(out, "}}\n\nunion!({rust}, schema::{rust}, [{}]);\n", variants.join(", "))?;
        Ok(())
    }

    /// Returns the Rust type of a member, boxed if the structure would otherwise contain itself.
    fn member_type(&self, owner: &str, reference: &Reference) -> anyhow::Result<String> {
        let kind = self.rust_type(&reference.shape)?;
        if self.holds_directly(&reference.shape, owner, &mut BTreeSet::new()) {
            return Ok(format!("Box<{kind}>"));
        }
        Ok(kind)
    }

    /// Returns true if a value of shape `from` contains one of shape `to` without a list or map in
    /// between.
    fn holds_directly<'a>(&'a self, from: &'a str, to: &str, seen: &mut BTreeSet<&'a str>) -> bool {
        if from == to {
            return true;
        }
        if !seen.insert(from) {
            return false;
        }
        let shape = &self.model.shapes[from];
        shape.r#type == "structure"
            && shape.members.0.iter().any(|(_, r)| self.holds_directly(&r.shape, to, seen))
    }

    fn rust_type(&self, name: &str) -> anyhow::Result<String> {
        let shape = self.model.shapes.get(name).with_context(|| format!("no shape {name}"))?;
        let inner = |reference: &Option<Reference>| {
            let reference = reference.as_ref().context("list or map without its parts")?;
            self.rust_type(&reference.shape)
        };
        Ok(match shape.r#type.as_str() {
            "string" if shape.values.is_some() => names::type_name(name),
            "string" => "String".to_owned(),
            "integer" => "i32".to_owned(),
            "long" => "i64".to_owned(),
            "float" => "f32".to_owned(),
            "double" => "f64".to_owned(),
            "boolean" => "bool".to_owned(),
            "timestamp" => "crate::Timestamp".to_owned(),
            "blob" => "Vec<u8>".to_owned(),
            "list" => format!("Vec<{}>", inner(&shape.member)?),
            "map" => format!("std::collections::BTreeMap<String, {}>", inner(&shape.value)?),
            "structure" if shape.document => "crate::Document".to_owned(),
            "structure" => names::type_name(name),
            other => bail!("type {other} is not one we know"),
        })
    }
}

/// Writes the macro call that reads and writes a structure: its fields in the schema's order. If
/// the structure has no default, the required ones are listed separately.
fn fields(out: &mut String, rust: &str, shape: &Shape, whole: bool) -> anyhow::Result<()> {
    let members = &shape.members.0;
    let names = |required: bool| -> Vec<String> {
        let chosen = members.iter().filter(|(name, _)| shape.required.contains(name) == required);
        chosen.map(|(name, _)| names::field(name)).collect()
    };
    let all: Vec<String> = members.iter().map(|(name, _)| names::field(name)).collect();
    let all = all.join(", ");
    if whole {
        writeln!(out, "structure!({rust}, schema::{rust}, [{all}]);\n")?;
        return Ok(());
    }
    let (required, optional) = (names(true).join(", "), names(false).join(", "));
    writeln!(
        out,
        "bare_structure!({rust}, schema::{rust}, [{all}], required [{required}],
        optional [{optional}]);\n"
    )?;
    Ok(())
}

fn enumeration(out: &mut String, name: &str, shape: &Shape) -> anyhow::Result<()> {
    let values = shape.values.as_deref().unwrap_or_default();
    let variants = names::variants(values);
    let rust = names::type_name(name);
    writeln!(
        out,
        "#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum {rust} {{ {} }}\n",
        variants.join(", ")
    )?;
    let pairs: Vec<String> = variants
        .iter()
        .zip(values)
        .map(|(variant, value)| format!("{variant} = {}", quoted(value)))
        .collect();
    writeln!(out, "texts!({rust}, schema::{rust}, [\n{},\n]);\n", pairs.join(",\n"))?;
    Ok(())
}
