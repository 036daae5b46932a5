package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which ways a request takes: one of its own for the DPRD and for vertical agencies, one for all others together. What the
 * Sekretariat DPRD does with the DPRD is its own service (Pasal 1 angka 11) and goes directly (BJR-A-08).
 */
@Ketentuan(
        id = "BJR-DT-04",
        judul = "Cabang koordinasi menurut pihaknya",
        dasar = "Pasal 18 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS,
        mulai = "2023-01-06")
public final class CabangMenurutPihak implements Aturan<PihakKoordinasiFakta> {

    @Override
    public Putusan periksa(PihakKoordinasiFakta fakta, ParameterBerlaku parameter) {
        Set<CabangKoordinasi> cabang = cabang(fakta);
        return cabang.isEmpty()
                ? Putusan.gagal(this, fakta, parameter, "Tidak ada pihak selain pemohon, maka koordinasi ini tidak mempunyai "
                        + "cabang. Tambahkan pihaknya.")
                : Putusan.terpenuhi(this, fakta, parameter, "Koordinasi ini ditempuh sebagai "
                        + Sebutan.daftar(cabang.stream().map(CabangKoordinasi::sebutan).toList()) + ".");
    }

    /** The ways that the request takes, in the order of Pasal 18 ayat (1). */
    public static Set<CabangKoordinasi> cabang(PihakKoordinasiFakta fakta) {
        boolean setwan = fakta.yangMeminta().filter(p -> JenisUnitKerja.SETWAN.name().equals(p.jenisPd())).isPresent();
        Set<CabangKoordinasi> hasil = EnumSet.noneOf(CabangKoordinasi.class);
        fakta.lain().forEach(pihak -> hasil.add(cabang(pihak, setwan)));
        return hasil;
    }

    private static CabangKoordinasi cabang(PihakFakta pihak, boolean setwan) {
        if (pihak.adalah(JenisPihak.INSTANSI_VERTIKAL)) {
            return CabangKoordinasi.KOORDINASI_IV;
        }
        return pihak.adalah(JenisPihak.DPRD) && !setwan ? CabangKoordinasi.KOORDINASI_DPRD : CabangKoordinasi.KOORDINASI_PD;
    }
}
