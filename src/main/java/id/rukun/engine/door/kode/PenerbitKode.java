package id.rukun.engine.door.kode;

import id.rukun.akun.KodeAcak;
import id.rukun.akun.KodeSandi;
import id.rukun.akun.KodeSandiBaru;
import id.rukun.akun.KodeSandiService;
import id.rukun.akun.KunciAkun;
import id.rukun.akun.KunciAkunService;
import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.dokumen.cetak.KodeQr;
import id.rukun.engine.door.kode.DaftarAkunLain.AkunLain;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.engine.office.Accounts;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.pemberitahuan.kirim.AlamatRukun;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds accounts for an operator, and issues codes for them. */
@Service
class PenerbitKode {

    private final HakKode hak;
    private final JabatanService jabatan;
    private final Accounts akun;
    private final KodeSandiService kode;
    private final KunciAkunService kunci;
    private final FaktorKeduaService faktor;
    private final KabarKode kabar;
    private final AlamatRukun alamat;
    private final OwnCommit kirim;
    private final ParameterHukum parameter;
    private final JamRukun jam;

    PenerbitKode(HakKode hak, JabatanService jabatan, Accounts akun, KodeSandiService kode, KunciAkunService kunci, FaktorKeduaService faktor,
            KabarKode kabar, AlamatRukun alamat, OwnCommit kirim, ParameterHukum parameter, JamRukun jam) {
        this.hak = hak;
        this.jabatan = jabatan;
        this.akun = akun;
        this.kode = kode;
        this.kunci = kunci;
        this.faktor = faktor;
        this.kabar = kabar;
        this.alamat = alamat;
        this.kirim = kirim;
        this.parameter = parameter;
        this.jam = jam;
    }

    /**
     * Accounts of some governments by login, or by a part of the name.
     *
     * @param oleh login of who asks
     */
    DaftarAkunLain cari(String oleh, Collection<String> pemerintah, String teks) {
        List<String> ada = jabatan.cariAkun(teks, pemerintah, jam.hariIni(), DaftarAkunLain.TERBANYAK + 1);
        return new DaftarAkunLain(ada.stream().limit(DaftarAkunLain.TERBANYAK).map(satu -> lain(oleh, satu)).toList(),
                ada.size() > DaftarAkunLain.TERBANYAK);
    }

    private AkunLain lain(String oleh, String siapa) {
        return new AkunLain(siapa, nama(siapa), jabatan.sebutanAkun(siapa, jam.hariIni()),
                hak.halangan(oleh, siapa).orElse(null), faktor.aktif(siapa), kunci.berlaku(siapa).map(PenerbitKode::terkunci).orElse(null));
    }

    private static String terkunci(KunciAkun satu) {
        return "Dikunci " + satu.penerbit() + " pada " + Kalender.tulis(satu.pada()) + ": " + satu.dasar();
    }

    /**
     * Issues a code for an account; its owner, or else the head of his office, is told.
     *
     * @param dasar by what the issuer knows whom he has before him
     * @param lepasFaktor whether it takes the second factor of the account away as well, if it has one
     */
    KodeTerbit terbitkan(String oleh, String siapa, String dasar, boolean lepasFaktor) {
        String baru = KodeAcak.baru();
        Instant sampai = kirim.duaKali(() -> {
            KodeSandi terbit = kode.terbitkan(new KodeSandiBaru(siapa, KodeAcak.sidik(siapa, baru), oleh,
                    sebutan(oleh), dasar, umur(), lepasFaktor && faktor.aktif(siapa)));
            kabar.terbit(terbit);
            return terbit.sampai();
        });
        String halaman = alamat.lengkap(HakKode.HALAMAN);
        String tautan = halaman + "#akun=" + URLEncoder.encode(siapa, StandardCharsets.UTF_8) + "&kode=" + baru;
        return new KodeTerbit(siapa, nama(siapa), jabatan.sebutanAkun(siapa, jam.hariIni()), baru, Kalender.tulis(sampai), sebutan(oleh),
                halaman, tautan, KodeQr.dataUri(tautan));
    }

    /** Name and posts of today of an operator. */
    String sebutan(String oleh) {
        return akun.nama(oleh) + ", " + jabatan.sebutanAkun(oleh, jam.hariIni());
    }

    /** As the register names him. */
    private String nama(String siapa) {
        return jabatan.jabatanAkun(siapa, jam.hariIni()).stream().map(PemegangJabatan::nama).findFirst().orElse(siapa);
    }

    private Duration umur() {
        return parameter.pada(jam.hariIni()).jam(HakKode.UMUR);
    }
}
