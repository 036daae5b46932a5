package id.rukun.engine.door.oidc;

import id.rukun.akun.KunciAkunService;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DaftarAkun;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whose account opens for whom a government's provider has before it (policy of Rukun): the account that an operator has given to who holds
 * posts in that government and in no other one, so that what one government says opens nothing of another's.
 */
@Component
class OfficialByNip {

    private final JabatanService jabatan;
    private final AkunOrangService akunOrang;
    private final DaftarAkun daftarAkun;
    private final KunciAkunService kunci;
    private final FaktorWajib faktor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    OfficialByNip(JabatanService jabatan, AkunOrangService akunOrang, DaftarAkun daftarAkun, KunciAkunService kunci, FaktorWajib faktor,
            WilayahService wilayah, JamRukun jam) {
        this.jabatan = jabatan;
        this.akunOrang = akunOrang;
        this.daftarAkun = daftarAkun;
        this.kunci = kunci;
        this.faktor = faktor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /**
     * His login.
     *
     * @param pemerintah short name of the government whose provider says so
     * @throws OidcRefusedException where nothing opens
     */
    String akun(String pemerintah, ProvenIdentity siapa) {
        Collection<String> menjabat = pemerintahnya(siapa.nip());
        tolak(!menjabat.contains(pemerintah), OidcRefusal.TIDAK_MENJABAT);
        tolak(menjabat.size() > 1, OidcRefusal.LUAR);
        String akun = akunOrang.akun(siapa.nip()).filter(daftarAkun::ada)
                .orElseThrow(() -> new OidcRefusedException(OidcRefusal.TANPA_AKUN));
        // Whose second factor is not shown learns nothing of the account.
        tolak(!siapa.berfaktorKedua() && !faktor.denganSandiSaja(akun), OidcRefusal.TANPA_FAKTOR);
        tolak(kunci.terkunci(akun), OidcRefusal.TERKUNCI);
        return akun;
    }

    /** Whether the same account still opens. */
    boolean masih(String pemerintah, ProvenIdentity siapa, String akun) {
        try {
            return akun.equals(akun(pemerintah, siapa));
        } catch (OidcRefusedException e) {
            return false;
        }
    }

    private Collection<String> pemerintahnya(String nip) {
        LocalDate hariIni = jam.hariIni();
        List<String> unit = jabatan.jabatanOrang(nip, hariIni, hariIni).stream().map(PemegangJabatan::unitId).distinct().toList();
        return wilayah.tenant(unit).values().stream().distinct().toList();
    }

    private static void tolak(boolean benar, OidcRefusal sebab) {
        if (benar) {
            throw new OidcRefusedException(sebab);
        }
    }
}
