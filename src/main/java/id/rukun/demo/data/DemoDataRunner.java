package id.rukun.demo.data;

import id.rukun.penduduk.Warga;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.kerja.UnitKerjaSeeder;
import id.rukun.wilayah.kerja.UnitKerjaService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty demo with neighbourhoods, residents and posts, the same ones every time. */
@Component
@Profile("demo")
@Order(DemoDataRunner.URUTAN)
class DemoDataRunner implements ApplicationRunner {

    static final int URUTAN = UnitKerjaSeeder.URUTAN + 10;

    private static final LocalDate SEJAK = LocalDate.of(2010, 1, 1);

    private final WilayahService wilayah;
    private final UnitKerjaService unitKerja;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoDataRunner(WilayahService wilayah, UnitKerjaService unitKerja, JdbcTemplate jdbc, Clock clock) {
        this.wilayah = wilayah;
        this.unitKerja = unitKerja;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments argumen) {
        boolean sudahTerisi = wilayah.cari(WilayahSeeder.idDariKode(RencanaDemo.RW.get(0).kode())).isPresent();
        if (!sudahTerisi) {
            tulis().simpan(jdbc);
        }
    }

    private BarisDemo tulis() {
        BarisDemo tulisan = new BarisDemo();
        OffsetDateTime saat = clock.instant().atOffset(ZoneOffset.UTC);
        PembuatUnit unit = new PembuatUnit(tulisan, SEJAK, saat);
        PembuatWarga warga = new PembuatWarga(tulisan, SEJAK, saat);
        PembuatJabatan jabatan = new PembuatJabatan(tulisan, LocalDate.now(clock), saat);
        RencanaDemo.RW.forEach(rw -> satuRw(rw, unit, warga, jabatan));
        RencanaDemo.tetangga().forEach(unit::bertetangga);
        jabatan.kantor();
        kota(new PejabatKota(jabatan, "bukittinggi", "13.75", RencanaDemo.LENGKAP_BUKITTINGGI, true), "bukittinggi");
        kota(new PejabatKota(jabatan, "banjar", "32.79", RencanaDemo.LENGKAP_BANJAR, false), "banjar");
        return tulisan;
    }

    private void kota(PejabatKota pejabat, String tenant) {
        pejabat.pimpinan();
        unitKerja.aktif(tenant, LocalDate.now(clock)).stream()
                .map(sifat -> Map.entry(wilayah.ringkas(sifat.unitId()), sifat))
                .sorted(Comparator.comparing(satu -> satu.getKey().kode()))
                .forEach(satu -> pejabat.unit(satu.getKey(), satu.getValue()));
    }

    private static void satuRw(RencanaRw rw, PembuatUnit unit, PembuatWarga warga, PembuatJabatan jabatan) {
        unit.rw(rw);
        List<Warga> calonPengurusRw = new ArrayList<>();
        for (RencanaRt rt : rw.rt()) {
            List<Warga> kepala = warga.keluarga(rt);
            jabatan.pengurusRt(rt, kepala);
            warga.tokoh(rt, kepala);
            if (rt.nomor().equals(RencanaDemo.RT_ASAL_PENGURUS_RW)) {
                calonPengurusRw.addAll(kepala.subList(4, 8));
            }
        }
        jabatan.pengurusRw(rw, calonPengurusRw);
    }
}
