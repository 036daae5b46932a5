package id.rukun.engine.door.signin;

import id.rukun.akun.AkhirMasuk;
import id.rukun.akun.CaraMasuk;
import id.rukun.akun.KodeSandi;
import id.rukun.akun.KodeSandiService;
import id.rukun.akun.Masuk;
import id.rukun.akun.MasukService;
import id.rukun.engine.door.signin.AkunSaya.BarisMasuk;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.office.Accounts;
import id.rukun.jabatan.JabatanService;
import id.rukun.pemberitahuan.kirim.PeristiwaAkun;
import id.rukun.pemberitahuan.kirim.SuratAkunService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What somebody sees of his own account, and may do with it. */
@Service
class AkunSendiri {

    private final Accounts akun;
    private final MasukService masuk;
    private final KodeSandiService kode;
    private final OwnCommit kirim;
    private final JabatanService jabatan;
    private final AlamatSendiri alamat;
    private final SuratAkunService surat;
    private final JamRukun jam;

    AkunSendiri(Accounts akun, MasukService masuk, KodeSandiService kode, OwnCommit kirim, JabatanService jabatan,
            AlamatSendiri alamat, SuratAkunService surat, JamRukun jam) {
        this.akun = akun;
        this.masuk = masuk;
        this.kode = kode;
        this.kirim = kirim;
        this.jabatan = jabatan;
        this.alamat = alamat;
        this.surat = surat;
        this.jam = jam;
    }

    /**
     * @param ini id of the sign-in that asks; empty for none
     * @param menit after how many minutes a session ends that is not used
     */
    AkunSaya baca(String siapa, String ini, int menit) {
        // In use, as far as it is known, until its last use was noted so long ago.
        Instant batas = jam.instant().minus(SignInNotes.SELANG).minus(Duration.ofMinutes(menit));
        return new AkunSaya(siapa, akun.nama(siapa), jabatan.sebutanAkun(siapa, jam.hariIni()), Accounts.aturanSandi(),
                kode.milik(siapa).stream().map(this::kalimat).toList(), alamat.baca(siapa),
                masuk.milik(siapa).stream().map(m -> baris(m, m.id().equals(ini), batas)).toList());
    }

    /** Codes for his password that he has not been told of, in sentences by their ids, the oldest first. */
    Map<String, String> kabar(String siapa) {
        return kode.belumDiketahui(siapa).stream()
                .collect(Collectors.toMap(KodeSandi::id, this::kalimat, (a, b) -> a, LinkedHashMap::new));
    }

    /** He has been told of these. */
    void diketahui(String siapa, Collection<String> id) {
        kode.diketahui(siapa, id);
    }

    boolean cocok(String siapa, String sandi) {
        return akun.cocok(siapa, sandi);
    }

    /** What a new password lacks, in sentences. */
    List<String> kekurangan(String siapa, String sandi) {
        return akun.kekurangan(siapa, sandi);
    }

    /**
     * Changes the password, tells its owner by letter and ends all other sessions, one change after the other.
     *
     * @param lama the password until now, looked at once more: another change may have been first
     * @param ini id of the sign-in that asks; empty for none
     * @return false where {@code lama} is the password no longer
     */
    boolean gantiSandi(String siapa, String lama, String baru, String ini) {
        return kirim.duaKali(() -> {
            masuk.kunci(siapa);
            if (!akun.cocok(siapa, lama)) {
                return false;
            }
            akun.gantiSandi(siapa, baru);
            masuk.sandiDiganti(siapa, ini);
            surat.kabari(siapa, PeristiwaAkun.SANDI_DIGANTI);
            return true;
        });
    }

    /** Ends the session that asks: in it somebody guesses the password. */
    void akhiriPenebak(String siapa, String ini) {
        masuk.akhiri(siapa, ini, AkhirMasuk.SANDI_DITEBAK);
    }

    void keluarkanLain(String siapa, String ini) {
        masuk.akhiriLain(siapa, ini, AkhirMasuk.DIKELUARKAN);
    }

    /** Returns false where he has no such session that runs. */
    boolean keluarkan(String siapa, String id) {
        return masuk.akhiri(siapa, id, AkhirMasuk.DIKELUARKAN);
    }

    private static BarisMasuk baris(Masuk m, boolean ini, Instant batas) {
        boolean program = m.asal().cara() == CaraMasuk.PROGRAM;
        boolean berjalan = !program && m.berakhir() == null && (ini || m.terakhir().isAfter(batas));
        return new BarisMasuk(m.id(), dengan(m, program), m.asal().alamat(), Kalender.tulis(m.pada()), Kalender.tulis(m.terakhir()),
                keadaan(m, program, ini, berjalan), ini, berjalan);
    }

    private static String dengan(Masuk m, boolean program) {
        String ciri = m.asal().ciri();
        if (program) {
            return "Program " + (ciri.isBlank() ? "tanpa nama" : ciri);
        }
        return CiriPeramban.kata(ciri) + (m.asal().cara() == CaraMasuk.PENYEDIA ? ", lewat penyedia identitas" : "");
    }

    private static String keadaan(Masuk m, boolean program, boolean ini, boolean berjalan) {
        if (program) {
            return "sandi dipakai program, pertama kali pada hari itu";
        }
        if (m.berakhir() != null) {
            return m.sebab().kalimat() + ", " + Kalender.tulis(m.berakhir());
        }
        return ini ? "sesi ini" : berjalan ? "masih masuk" : "berakhir sendiri";
    }

    private String kalimat(KodeSandi satu) {
        return KalimatKode.tulis(satu, jam.instant());
    }
}
