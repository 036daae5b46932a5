package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The kinds of meetings that the head of an office may call (Pasal 9 Perwali Bukittinggi 65/2014); in Banjar nobody calls one. */
@Component
class DaftarSifatRapat implements DaftarPilihan {

    private final WilayahService wilayah;

    DaftarSifatRapat(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return "koordinasi-rapat-sifat";
    }

    @Override
    public String sebutan() {
        return "sifat rapat";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Unit unit = wilayah.unit(konteks.unitId());
        List<SifatRapat> semua = KotaKoordinasi.dari(unit.tenant()) == KotaKoordinasi.BUKITTINGGI ? sifat(unit.jenis()) : List.of();
        return semua.stream().map(satu -> new BarisPilihan(satu.name(), StringUtils.capitalize(satu.sebutan()), "", "")).toList();
    }

    private static List<SifatRapat> sifat(JenisUnit jenis) {
        return switch (jenis) {
            case KOTA, SETDA -> List.of(SifatRapat.UMUM, SifatRapat.TUGAS, SifatRapat.KEBIJAKAN);
            case ASISTEN -> List.of(SifatRapat.TEKNIS, SifatRapat.SUMBER_DAYA, SifatRapat.TUGAS, SifatRapat.KEBIJAKAN);
            default -> List.of(SifatRapat.TUGAS, SifatRapat.KEBIJAKAN);
        };
    }
}
