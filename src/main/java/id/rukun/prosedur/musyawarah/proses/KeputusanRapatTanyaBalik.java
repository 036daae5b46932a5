package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KeputusanTidakBertentangan;
import id.rukun.hukum.pergub171.musyawarah.PemungutanSuara;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NomorRapat;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.KelanjutanIsian;
import id.rukun.prosedur.musyawarah.formulir.Pembahasan;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.formulir.PutusanLurah;
import id.rukun.prosedur.musyawarah.formulir.PutusanPeserta;
import id.rukun.prosedur.musyawarah.formulir.SuaraIsian;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@code musyawarah}: what is asked back before a decision is written down, or the meetings end. */
@Component
class KeputusanRapatTanyaBalik {

    private static final String DITOLAK = "Sesudah berita acaranya ditandatangani, musyawarah tentang usul ini tidak diulang; kasus "
            + "%s lalu berakhir tanpa penetapan, juga bila badan lain menyetujuinya, dan tidak dapat dibuka lagi (kebijakan Rukun).";

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final PembahasanLangkah pembahasan;
    private final PenjagaNomor penjagaNomor;
    private final NomorRapat nomorRapat;

    KeputusanRapatTanyaBalik(MusyawarahService musyawarah, KatalogMode katalogMode, PembahasanLangkah pembahasan,
            PenjagaNomor penjagaNomor, NomorRapat nomorRapat) {
        this.penjagaNomor = penjagaNomor;
        this.nomorRapat = nomorRapat;
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.pembahasan = pembahasan;
    }

    /** It was put off, refused, or contradicts a norm: a fee for letters. */
    @SebelumDikirim(PembahasanIsian.class)
    List<TanyaBalik> pembahasan(Pertanyaan pertanyaan) {
        PembahasanIsian isian = pertanyaan.isian(PembahasanIsian.class);
        if (isian.hasil() == Pembahasan.DITUNDA) {
            return List.of(new TanyaBalik("Pembahasan dicatat ditunda.", "Musyawarah ini berakhir tanpa keputusan; peserta "
                    + "harus diundang lagi untuk musyawarah yang baru."));
        }
        pembahasan.wajibBermufakat(pertanyaan, musyawarah.terakhir(pertanyaan.prosesId()), isian);
        if (isian.putusan() == PutusanPeserta.MENOLAK) {
            return List.of(new TanyaBalik("Peserta bermufakat menolak usul.", ditolak(pertanyaan)));
        }
        return keabsahan(pertanyaan, isian);
    }

    private List<TanyaBalik> keabsahan(Pertanyaan pertanyaan, PembahasanIsian isian) {
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        Putusan putusan = pertanyaan.nilai(katalogMode.kaidah(rapat).keabsahan(),
                new KeputusanTidakBertentangan.Fakta(Objects.requireNonNullElse(isian.biayaSurat(), 0),
                        pembahasan.jumlahKelurahan(pertanyaan), Boolean.TRUE.equals(isian.sesuaiPeraturan()),
                        isian.norma()));
        return putusan.terpenuhi() ? List.of() : List.of(TanyaBalik.karena(putusan, isian.hasil() == Pembahasan.MUFAKAT
                ? "Keputusan ini dicatat tidak sah, dan peserta harus diundang lagi untuk musyawarah yang baru."
                : "Bila usul ini disetujui dalam pemungutan suara, keputusannya tidak sah dan musyawarah harus diulang."));
    }

    /** The votes do not adopt the proposal. */
    @SebelumDikirim(SuaraIsian.class)
    List<TanyaBalik> suara(Pertanyaan pertanyaan) {
        SuaraIsian isian = pertanyaan.isian(SuaraIsian.class);
        Musyawarah rapat = musyawarah.terakhir(pertanyaan.prosesId());
        pembahasan.wajibCocok(pertanyaan, rapat, isian);
        Putusan putusan = pertanyaan.nilai(katalogMode.kaidah(rapat).suara(),
                new PemungutanSuara.Fakta(true, isian.setuju(), isian.tidakSetuju(), isian.abstain()));
        return putusan.terpenuhi() ? List.of() : List.of(TanyaBalik.karena(putusan, ditolak(pertanyaan)));
    }

    private static String ditolak(Pertanyaan pertanyaan) {
        return DITOLAK.formatted(pertanyaan.kasus().nomor());
    }

    /** The number of the minutes jumps. */
    @SebelumDikirim(BeritaAcaraIsian.class)
    List<TanyaBalik> beritaAcara(Pertanyaan pertanyaan) {
        return penjagaNomor.tanyaBalik(pertanyaan, nomorRapat.beritaAcara(musyawarah.terakhir(pertanyaan.prosesId()),
                pertanyaan.isian(BeritaAcaraIsian.class)));
    }

    /** The Lurah ends the meetings. */
    @SebelumDikirim(KelanjutanIsian.class)
    List<TanyaBalik> kelanjutan(Pertanyaan pertanyaan) {
        return pertanyaan.beralasan(KelanjutanIsian.class).putusan() != PutusanLurah.AKHIRI ? List.of()
                : List.of(new TanyaBalik("Anda memutus mengakhiri.", "Kasus " + pertanyaan.kasus().nomor()
                        + " ditutup tanpa mufakat dan tidak dapat dibuka lagi; usul yang sama diajukan sebagai kasus baru "
                        + "(kebijakan Rukun)."));
    }
}
