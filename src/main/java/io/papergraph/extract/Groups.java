package io.papergraph.extract;

/** Numbers in groups that grow together (union-find; R. Tarjan, 1975); a group is called by its smallest number. */
final class Groups {
    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** The smallest number of the group. */
    int first(int number) {
        int first = number;
        while (parent[first] != first) {
            parent[first] = parent[parent[first]];
            first = parent[first];
        }
        return first;
    }
}
