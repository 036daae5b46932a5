package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.wilayah.WilayahService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms in which units of a city coordinate. */
@Component
class DaftarBentuk implements DaftarPilihan {

    private static final Map<BentukKoordinasi, String> LABEL = Map.of(BentukKoordinasi.PERTEMUAN, "Pertemuan",
            BentukKoordinasi.PERTUKARAN_DATA, "Pertukaran data, informasi, atau pendapat", BentukKoordinasi.KONSULTASI, "Konsultasi",
            BentukKoordinasi.CARA_LAIN, "Cara lain, diuraikan di bawah");
    private static final String KONSULTASI_BUKITTINGGI = "Hanya dengan instansi vertikal atau lembaga negara (menurut tafsir atas "
            + "Pasal 14 huruf b)";

    private final WilayahService wilayah;

    DaftarBentuk(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-bentuk";
    }

    @Override
    public String sebutan() {
        return "bentuk koordinasi";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        KotaKoordinasi kota = KotaKoordinasi.dari(wilayah.unit(konteks.unitId()).tenant());
        return Arrays.stream(BentukKoordinasi.values()).filter(bentuk -> ditawarkan(bentuk, kota))
                .map(bentuk -> new BarisPilihan(bentuk.name(), LABEL.get(bentuk), keterangan(bentuk, kota), "")).toList();
    }

    /** Pasal 18 ayat (2) Perwali Banjar 6/2023 knows no other way. */
    private static boolean ditawarkan(BentukKoordinasi bentuk, KotaKoordinasi kota) {
        return kota.menurutPembidangan() || bentuk != BentukKoordinasi.CARA_LAIN;
    }

    private static String keterangan(BentukKoordinasi bentuk, KotaKoordinasi kota) {
        return bentuk == BentukKoordinasi.KONSULTASI && kota.menurutPembidangan() ? KONSULTASI_BUKITTINGGI : "";
    }
}
