package id.rukun.uji;

import id.rukun.hukum.pergub171.penataan.KuorumPenggabunganRt;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.mode.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.mode.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.mode.PertanyaanAturan;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/**
 * A mode that no procedure has: the boards of an RW and of its RT meet under the Lurah, with a quorum that nothing
 * rescues. It proves that another body is added by adding a file.
 */
@TestComponent
public class ModeUji implements ModeMusyawarah {

    public static final String NAMA = "UJI";

    private final JabatanService jabatan;
    private final WilayahService wilayah;

    public ModeUji(JabatanService jabatan, WilayahService wilayah) {
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    @Override
    public String nama() {
        return NAMA;
    }

    @Override
    public JenisMusyawarah jenis() {
        return JenisMusyawarah.RW;
    }

    @Override
    public KaidahMusyawarah kaidah() {
        return KaidahMusyawarah.RT.denganKuorum(KuorumPenggabunganRt.class);
    }

    @Override
    public Jabatan jabatanPimpinan() {
        return Jabatan.LURAH;
    }

    @Override
    public String unitPimpinan(RangkaianMusyawarah rangkaian) {
        return wilayah.leluhur(rangkaian.unitId(), JenisUnit.KELURAHAN).orElseThrow().id();
    }

    @Override
    public Optional<PemegangJabatan> pimpinan(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return jabatan.pejabat(Jabatan.LURAH, unitPimpinan(rangkaian), hari);
    }

    @Override
    public List<CalonPeserta> peserta(RangkaianMusyawarah rangkaian, LocalDate hariUndangan) {
        Map<String, CalonPeserta> perOrang = new LinkedHashMap<>();
        String rw = rangkaian.unitId();
        Stream.concat(Stream.of(rw), wilayah.turunan(rw, JenisUnit.RT).stream().map(UnitRingkas::id))
                .flatMap(unit -> jabatan.pengurus(unit, hariUndangan).stream())
                .forEach(p -> perOrang.putIfAbsent(p.orang(),
                        new CalonPeserta(p.orang(), p.nama(), KualitasPeserta.PENGURUS, p.unitId(), false)));
        return List.copyOf(perOrang.values());
    }

    @Override
    public List<PertanyaanAturan<?>> susunan(RangkaianMusyawarah rangkaian, LocalDate hariUndangan,
            List<CalonPeserta> daftar) {
        return List.of(new PertanyaanAturan<>(KursiTokohBukanPengurus.class,
                new KursiTokohBukanPengurus.Fakta(List.of(), daftar.stream().map(CalonPeserta::orangId).toList())));
    }

    @Override
    public Map<String, BukanWargaLagi> bukanWargaLagi(RangkaianMusyawarah rangkaian,
            List<PesertaMusyawarah> daftar, LocalDate hari) {
        return Map.of();
    }

    @Override
    public String sebutanPeserta() {
        return "pengurus";
    }
}
