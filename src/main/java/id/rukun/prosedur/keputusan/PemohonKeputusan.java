package id.rukun.prosedur.keputusan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a procedure supplies when it asks for a Keputusan Lurah. One implementation per procedure and kind. */
public interface PemohonKeputusan {

    /**
     * Key of the model that calls P-14. Where that is not the case's own procedure, its call names it in
     * {@code pemohon}.
     */
    String prosedur();

    /** Kind of Keputusan, one of {@link MatriksKeputusan#jenis}. */
    String jenis();

    /** The draft's content, composed anew from the facts each time it is asked for. */
    KontenKeputusan konten(PerkaraKeputusan perkara);

    /** The rules that must hold on the day (P-14/G7): asked when a refusal is to be justified, and when signing. */
    List<Putusan> syarat(PerkaraKeputusan perkara);

    /** The rules by which this procedure demands the Camat's consent; asked where the kind needs it. */
    default List<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return List.of(PersetujuanCamatAtasRancangan.class);
    }

    /** The rules by which this procedure demands the Camat's ratification; at least one where the kind needs it. */
    default List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan() {
        return List.of();
    }

    /** Those of {@link #aturanPengesahan()} that concern a case: the text may have a pasal for RT and one for RW. */
    default List<Class<? extends Aturan<PengesahanFakta>>> aturanPengesahan(PerkaraKeputusan perkara) {
        return aturanPengesahan();
    }

    /** The last day on which it may begin to have effect; empty where nothing ends before it could. */
    default Optional<LocalDate> hariTerakhirBerlaku(PerkaraKeputusan perkara) {
        return Optional.empty();
    }

    /** Whether the case ends where this Keputusan comes to nothing; otherwise it goes back to an earlier step. */
    default boolean berakhirBilaDitolak() {
        return true;
    }
}
