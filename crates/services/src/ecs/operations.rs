//! The ECS operations Gantry has.

use super::cluster;

crate::operations! { ecs, "ecs";
    write CreateCluster => cluster::create;
    write DeleteCluster => cluster::delete;
    read DescribeClusters => cluster::describe;
    read ListClusters => cluster::list;
    write PutClusterCapacityProviders => cluster::put_capacity_providers;
    write UpdateCluster => cluster::update;
    write UpdateClusterSettings => cluster::update_settings;
}
