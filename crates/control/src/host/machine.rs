//! EC2's description of a host. There is no EC2 machine, but task definitions ask for its
//! attributes.

use model::host::Facts;

/// The machine image that every host reports.
pub(super) const AMI_ID: &str = "ami-00000000000000001";

/// Instance sizes of the families, with their numbers of cores.
const SIZES: [(i64, &str); 8] = [
    (96, "24xlarge"),
    (64, "16xlarge"),
    (48, "12xlarge"),
    (32, "8xlarge"),
    (16, "4xlarge"),
    (8, "2xlarge"),
    (4, "xlarge"),
    (2, "large"),
];

const UNITS_PER_CORE: i64 = 1_024;
const MIB_PER_GIB: i64 = 1_024;

/// Returns the EC2 instance type with about as many cores and as much memory for each.
pub(super) fn instance_type(facts: &Facts) -> String {
    let cores = (facts.cpu_units / UNITS_PER_CORE).max(1);
    let memory_gib = facts.memory_mib / MIB_PER_GIB;
    let is_arm = &*facts.architecture == "arm64";
    let Some((_, size)) = SIZES.into_iter().find(|(least, _)| cores >= *least) else {
        let family = if is_arm { "t4g" } else { "t2" };
        let size = if memory_gib < 2 { "micro" } else { "small" };
        return format!("{family}.{size}");
    };
    let family = match memory_gib / cores {
        ..3 => "c",
        3..6 => "m",
        6.. => "r",
    };
    let generation = if is_arm { "6g" } else { "5" };
    format!("{family}{generation}.{size}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_named_by_its_cores_and_memory() {
        let named = |cores: i64, gib: i64, architecture: &str| {
            instance_type(&Facts {
                cpu_units: cores * UNITS_PER_CORE,
                memory_mib: gib * MIB_PER_GIB,
                architecture: architecture.into(),
                agent_version: "1.0.0".into(),
                attributes: Default::default(),
                dynamic_ports: (32_768, 60_999),
            })
        };
        assert_eq!(named(2, 7, "x86_64"), "m5.large");
        assert_eq!(named(8, 16, "arm64"), "c6g.2xlarge");
        assert_eq!(named(100, 900, "x86_64"), "r5.24xlarge");
        assert_eq!(named(1, 1, "x86_64"), "t2.micro");
    }
}
