package id.rukun.lampiran;

import id.rukun.berkas.sidik.Sidik;
import java.util.Optional;

/**
 * A file of a case as it lies in its place.
 *
 * @param nama its name
 * @param jenis what it is
 * @param sidik the digest that the chain vouches for
 * @param isi its bytes; empty if they are gone
 */
public record BerkasTerikat(String nama, JenisLampiran jenis, String sidik, Optional<byte[]> isi) {

    /** Whether it is what was submitted. */
    public boolean utuh() {
        return isi.filter(bita -> Sidik.atas(bita).equals(sidik)).isPresent();
    }
}
