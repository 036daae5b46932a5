package id.rukun.pemberitahuan.kirim;

import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.JabatanService;
import id.rukun.pemberitahuan.alamat.AlamatAkun;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.saluran.Saluran;
import id.rukun.pemberitahuan.saluran.SaluranAktif;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the owner of an account what was done with it, in the transaction that does it and to the addresses that are
 * confirmed then: who takes them away afterwards takes no letter back.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SuratAkunService {

    /** Whoever does it again and again fills nobody's mailbox, and holds up nobody's letters. */
    private static final int SEHARI_TERBANYAK = 10;

    private final AlamatAkunService alamat;
    private final SaluranAktif saluran;
    private final SuratKeluarRepository surat;
    private final AkunOrangService akunOrang;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final WaktuKirim waktu;
    private final AlamatRukun rukun;
    private final JamRukun jam;

    SuratAkunService(AlamatAkunService alamat, SaluranAktif saluran, SuratKeluarRepository surat,
            AkunOrangService akunOrang, JabatanService jabatan, WilayahService wilayah, WaktuKirim waktu, AlamatRukun rukun, JamRukun jam) {
        this.alamat = alamat;
        this.saluran = saluran;
        this.surat = surat;
        this.akunOrang = akunOrang;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.waktu = waktu;
        this.rukun = rukun;
        this.jam = jam;
    }

    /** Returns whether he is written to. */
    public KabarPemilik kabari(String akun, PeristiwaAkun peristiwa) {
        List<AlamatAkun> tujuan = alamat.milik(akun).stream().filter(AlamatAkun::terkonfirmasi)
                .filter(satu -> saluran.ada(satu.saluran())).toList();
        tujuan.forEach(satu -> tulis(akun, satu.saluran(), satu.alamat(), peristiwa));
        return tujuan.isEmpty() ? KabarPemilik.TANPA_ALAMAT : KabarPemilik.DISURATI;
    }

    /** A last letter to an address that was confirmed until now. */
    void pamit(String akun, Saluran yang, String tujuan, PeristiwaAkun peristiwa) {
        if (saluran.ada(yang)) {
            tulis(akun, yang, tujuan, peristiwa);
        }
    }

    private void tulis(String akun, Saluran yang, String tujuan, PeristiwaAkun peristiwa) {
        if (surat.countByAkunAndPeristiwaAndDibuatPadaAfter(akun, peristiwa, jam.instant().minus(Duration.ofDays(1)))
                >= SEHARI_TERBANYAK) {
            return;
        }
        surat.save(new SuratKeluar(akun, yang, JenisSurat.KEAMANAN, rukun.tempat(), jam.instant(), waktu.menyerah())
                .tentangAkun(peristiwa, tujuan).milik(pemerintah(akun)));
    }

    /** Whose operator sees it where it cannot be delivered, with the login that he has now; {@code null} for who holds no post. */
    private String pemerintah(String akun) {
        String kini = akunOrang.orang(akun).flatMap(akunOrang::akun).orElse(akun);
        return jabatan.jabatanAkun(kini, jam.hariIni()).stream().map(p -> wilayah.unit(p.unitId()).tenant()).findFirst()
                .orElse(null);
    }
}
