package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two things claim the same words, the likelier reading has them unless we are much surer of the other thing; a thing that
 * is left without any words falls.
 */
final class Claims {
    private static final double LIKELIER = 0.2;

    private Claims() {}

    private record Bid(int claim, Name name, double strength) {}

    static List<Claim> settle(List<Claim> claims) {
        List<Bid> bids = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Name name : claims.get(i).names()) {
                double confidence = claims.get(i).typed().confidence();
                bids.add(new Bid(i, name, confidence + (name.likely() ? LIKELIER : 0)));
            }
        }
        bids.sort(Comparator.comparing((Bid bid) -> -bid.strength())
                .thenComparing(bid -> bid.name().place()));
        Occupied occupied = new Occupied();
        Map<Integer, List<Name>> won = new HashMap<>();
        for (Bid bid : bids) {
            if (occupied.take(bid.name().place())) {
                won.computeIfAbsent(bid.claim(), c -> new ArrayList<>()).add(bid.name());
            }
        }
        List<Claim> settled = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (won.containsKey(i)) {
                List<Name> names = won.get(i);
                names.sort(Comparator.comparing(Name::place));
                settled.add(new Claim(claims.get(i).described(), claims.get(i).typed(), names));
            }
        }
        return settled;
    }
}
