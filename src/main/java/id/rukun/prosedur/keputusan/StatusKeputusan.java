package id.rukun.prosedur.keputusan;

import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.register.PengesahanCamat;
import java.util.Optional;

/** Where a Keputusan Lurah stands; said by what was decided about it, its own row never changes. */
public enum StatusKeputusan {
    /** Signed, and in need of nothing else. */
    DITETAPKAN,
    /** Signed; without effect until the Camat ratifies it. */
    MENUNGGU_PENGESAHAN,
    DISAHKAN,
    /** The Camat refused to ratify it: it never takes effect. */
    TIDAK_DISAHKAN,
    /** Another Keputusan stands in its place. */
    DICABUT;

    /** By whether another stands in its place, and by the Camat's last answer. */
    static StatusKeputusan dari(KeputusanLurah keputusan, boolean dicabut, Optional<PengesahanCamat> jawaban) {
        if (dicabut) {
            return DICABUT;
        }
        if (!keputusan.perluPengesahan()) {
            return DITETAPKAN;
        }
        return jawaban.map(p -> p.jawaban() == JawabanPengesahan.SAHKAN ? DISAHKAN : TIDAK_DISAHKAN)
                .orElse(MENUNGGU_PENGESAHAN);
    }

    /** Whether it binds, or will once the Camat has ratified it. */
    public boolean berdiri() {
        return this != TIDAK_DISAHKAN && this != DICABUT;
    }
}
