package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.perwalibanjar.permintaan.CabangKoordinasi;
import id.rukun.hukum.perwalibanjar.permintaan.CabangMenurutPihak;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Into what a coordination divides when it is carried out: each form once; in Banjar also the ways with the DPRD and by a forum, and the
 * forms only where somebody else takes part in them (Pasal 18 ayat (1) and ayat (2) Perwali Banjar 6/2023).
 */
@Component
public class CabangPelaksanaan {

    private final KoordinasiService koordinasi;
    private final PihakBanjar pihak;

    CabangPelaksanaan(KoordinasiService koordinasi, PihakBanjar pihak) {
        this.koordinasi = koordinasi;
        this.pihak = pihak;
    }

    /** Ids of the forms, and names of {@link MitraLuar}, each to be carried out by itself. */
    public List<String> dari(String kasusId) {
        Koordinasi satu = koordinasi.koordinasi(kasusId);
        List<String> bentuk = koordinasi.bentuk(kasusId).stream().map(KoordinasiBentuk::id).toList();
        if (satu.kota().menurutPembidangan()) {
            return bentuk;
        }
        Set<CabangKoordinasi> cabang = CabangMenurutPihak.cabang(pihak.fakta(satu.unitPemohon(),
                koordinasi.pihak(kasusId).stream().map(KoordinasiPihak::unitId).toList()));
        boolean langsung = satu.jalurIv() == PilihanJalurIv.LANGSUNG;
        List<String> hasil = new ArrayList<>();
        if (cabang.contains(CabangKoordinasi.KOORDINASI_PD) || cabang.contains(CabangKoordinasi.KOORDINASI_IV) && langsung) {
            hasil.addAll(bentuk);
        }
        if (cabang.contains(CabangKoordinasi.KOORDINASI_IV) && !langsung) {
            hasil.add(MitraLuar.FORUM.name());
        }
        if (cabang.contains(CabangKoordinasi.KOORDINASI_DPRD)) {
            hasil.add(MitraLuar.DPRD.name());
        }
        return hasil;
    }
}
