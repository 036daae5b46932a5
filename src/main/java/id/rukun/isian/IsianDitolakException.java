package id.rukun.isian;

import java.util.List;
import java.util.stream.Collectors;

/** A submission does not fit its isian record; the message names the wrong fields in Indonesian, the first of many. */
public class IsianDitolakException extends RuntimeException {

    private static final int DISEBUT = 10;

    private final transient List<Kesalahan> kesalahan;

    public IsianDitolakException(List<Kesalahan> kesalahan) {
        super(kesalahan.stream().map(Kesalahan::pesan).limit(DISEBUT).collect(Collectors.joining(" "))
                + (kesalahan.size() > DISEBUT ? " Masih ada " + (kesalahan.size() - DISEBUT) + " kesalahan lain." : ""));
        this.kesalahan = List.copyOf(kesalahan);
    }

    public List<Kesalahan> kesalahan() {
        return kesalahan;
    }
}
