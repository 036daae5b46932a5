package id.rukun.prosedur.musyawarah.mode;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a body meets: who takes part, who conducts the meeting, which rules it is asked. One implementation per mode, in the
 * family whose law it is; the procedure that calls the model names it in the variable {@code mode}.
 */
public interface ModeMusyawarah {

    /** What the variable {@code mode} says; no other mode's. */
    String nama();

    /** Which body meets. */
    JenisMusyawarah jenis();

    /** The rules that its meetings are asked. */
    KaidahMusyawarah kaidah();

    /** The post that conducts the meeting: it invites, its office has the tasks, and its holder signs the minutes. */
    Jabatan jabatanPimpinan();

    /**
     * The unit of that post.
     *
     * @param rangkaian the series: its unit is the body that meets, its case knows more; here and below
     */
    String unitPimpinan(RangkaianMusyawarah rangkaian);

    /** Who has to chair on the day; empty where nobody can. */
    Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari);

    /** Who takes part as of the day of the invitation, each once. */
    List<CalonPeserta> peserta(RangkaianMusyawarah rangkaian, LocalDate hariUndangan);

    /** What the rules are asked about that list before it is fixed; who does not fulfil them does not invite. */
    List<PertanyaanAturan<?>> susunan(RangkaianMusyawarah rangkaian, LocalDate hariUndangan, List<CalonPeserta> daftar);

    /** Those of a fixed list who had died before the day, or on it no longer live in the unit for which they take part. */
    Map<String, BukanWargaLagi> bukanWargaLagi(RangkaianMusyawarah rangkaian, List<PesertaMusyawarah> daftar,
            LocalDate hari);

    /** What the participants are called together: "kepala keluarga". */
    String sebutanPeserta();

    /** What an official has to know of this mode, in a few words; empty for the ordinary one. */
    default String keterangan() {
        return "";
    }

    /** What stands in the way of a valid meeting on the day, said before it is held in vain. */
    default Optional<String> halangan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return Optional.empty();
    }
}
