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

    /** The unit whose letterhead its papers bear and in whose series they are numbered. */
    default String unitNaskah(RangkaianMusyawarah rangkaian) {
        return unitPimpinan(rangkaian);
    }

    /** Who has to chair on the day; empty where nobody can. */
    Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari);

    /** Who invites, where a mode names another than whoever exercises the conducting post, or stands in; else empty. */
    default Optional<PemegangJabatan> pengundang(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return Optional.empty();
    }

    /**
     * The persons ({@link PemegangJabatan#orang}) whom the meetings are about: they take part, but neither conduct them nor
     * record them.
     */
    default List<String> pihak(RangkaianMusyawarah rangkaian) {
        return List.of();
    }

    /** What the meetings of a case are about, where that is not its units: "Penonaktifan Ketua RT 001/RW 01"; no name of anybody. */
    default Optional<String> perihal(String kasusId) {
        return Optional.empty();
    }

    /** What is proposed to them then, in words that fit its acceptance and its refusal. */
    default Optional<String> usul(String kasusId) {
        return Optional.empty();
    }

    /** Who takes part as of the day of the invitation, each once. */
    List<CalonPeserta> peserta(RangkaianMusyawarah rangkaian, LocalDate hariUndangan);

    /** What the rules are asked about that list before it is fixed; who does not fulfil them does not invite. */
    List<PertanyaanAturan<?>> susunan(RangkaianMusyawarah rangkaian, LocalDate hariUndangan, List<CalonPeserta> daftar);

    /** What the rules are asked about the day of a meeting; who does not fulfil them does not record it as held. */
    default List<PertanyaanAturan<?>> hariRapat(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return List.of();
    }

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
