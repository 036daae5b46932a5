package id.rukun.isian;

import java.util.List;
import java.util.stream.Collectors;

/** A submission does not fit its isian record; the message lists every wrong field in Indonesian. */
public class IsianDitolakException extends RuntimeException {

    private final transient List<Kesalahan> kesalahan;

    public IsianDitolakException(List<Kesalahan> kesalahan) {
        super(kesalahan.stream().map(Kesalahan::pesan).collect(Collectors.joining(" ")));
        this.kesalahan = List.copyOf(kesalahan);
    }

    public List<Kesalahan> kesalahan() {
        return kesalahan;
    }
}
