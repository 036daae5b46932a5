package id.rukun.prosedur.keputusan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.JenisKeputusan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.penataan.PersetujuanFakta;
import java.time.LocalDate;
import java.util.List;

/** What a procedure supplies when it asks for a Keputusan Lurah. One implementation per procedure. */
public interface PemohonKeputusan {

    /** Key of the procedure's model. */
    String prosedur();

    JenisKeputusan jenis();

    /** The draft's content, composed anew from the facts each time it is asked for. */
    KontenKeputusan konten(String kasusId, LocalDate hariIni);

    /** The rules that must hold on the day (P-14/G7): asked when a refusal is to be justified, and when signing. */
    List<Putusan> syarat(String kasusId, LocalDate hariIni);

    /** The rules by which this procedure demands the Camat's consent. */
    default List<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return List.of(PersetujuanCamatAtasRancangan.class);
    }
}
