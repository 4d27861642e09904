//! The ECS operations Gantry has.

use super::{cluster, definition};

crate::operations! { ecs, "ecs";
    write CreateCluster => cluster::create;
    write DeleteCluster => cluster::delete;
    write DeleteTaskDefinitions => definition::delete;
    write DeregisterTaskDefinition => definition::deregister;
    read DescribeClusters => cluster::describe;
    read DescribeTaskDefinition => definition::describe;
    read ListClusters => cluster::list;
    read ListTaskDefinitionFamilies => definition::list_families;
    read ListTaskDefinitions => definition::list;
    write PutClusterCapacityProviders => cluster::put_capacity_providers;
    write RegisterTaskDefinition => definition::register;
    write UpdateCluster => cluster::update;
    write UpdateClusterSettings => cluster::update_settings;
}
