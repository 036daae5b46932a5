package id.rukun.meja.wilayah;

import id.rukun.meja.Peserta;
import id.rukun.meja.PesertaMasuk;
import id.rukun.pengawasan.ekspor.TabelDiminta;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahPadaHari;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/**
 * The areas of the signed-in person, from the Kelurahan down: those within the areas of his offices, and those in which
 * they lie.
 */
@Service
class WilayahSaya {

    static final String ALAMAT = "/camunda/api/rukun/wilayah";

    private static final Set<JenisUnit> BERHALAMAN = EnumSet.of(JenisUnit.KELURAHAN, JenisUnit.RW, JenisUnit.RT);

    private final PesertaMasuk masuk;
    private final WilayahService wilayah;
    private final WilayahPadaHari padaHari;
    private final PenyusunLembar penyusun;
    private final TabelBawahan bawahan;
    private final JamRukun jam;

    WilayahSaya(PesertaMasuk masuk, WilayahService wilayah, WilayahPadaHari padaHari, PenyusunLembar penyusun,
            TabelBawahan bawahan, JamRukun jam) {
        this.masuk = masuk;
        this.wilayah = wilayah;
        this.padaHari = padaHari;
        this.penyusun = penyusun;
        this.bawahan = bawahan;
        this.jam = jam;
    }

    /**
     * A unit of somebody.
     *
     * @param dalam name of the area in which it lies
     */
    record UnitSaya(String nama, String alamat, String dalam) {}

    /** The Kelurahan within the areas of his offices, or around them, and his own RW and RT; as of today, by code. */
    List<UnitSaya> daftar() {
        Peserta peserta = masuk.peserta();
        List<UnitRingkas> unit = Stream.concat(
                peserta.unit().stream().flatMap(u -> wilayah.turunan(u, JenisUnit.KELURAHAN).stream()),
                Stream.concat(peserta.sekitar().stream(), peserta.unit().stream()).map(wilayah::ringkas)
                        .filter(u -> BERHALAMAN.contains(u.jenis())))
                .distinct().sorted(Comparator.comparing(UnitRingkas::kode)).toList();
        Map<String, String> dalam = wilayah.nama(unit.stream().map(UnitRingkas::induk).toList());
        return unit.stream().map(u -> new UnitSaya(u.nama(), ALAMAT + "/" + u.id(), dalam.get(u.induk()))).toList();
    }

    /**
     * One area.
     *
     * @param pada the day; {@code null} for today
     * @throws ResponseStatusException 404 if there is none of that id on that day that he may see, 403 if he holds no office
     */
    LembarWilayah satu(String id, LocalDate pada) {
        Peserta peserta = masuk.peserta();
        LocalDate hari = hari(pada);
        return penyusun.susun(ringkas(id, peserta, hari), hari,
                lain -> wilayah.cari(lain).filter(u -> terlihat(peserta, u)).isPresent());
    }

    /**
     * The units within one area as a table.
     *
     * @param pada the day; {@code null} for today
     * @throws ResponseStatusException as {@link #satu}
     */
    TabelDiminta tabel(String id, LocalDate pada) {
        Peserta peserta = masuk.peserta();
        LocalDate hari = hari(pada);
        UnitRingkas unit = ringkas(id, peserta, hari);
        return new TabelDiminta(peserta.akun(), "wilayah", unit.nama() + " (" + unit.kode() + "), keadaan pada "
                + Kalender.tulis(hari), BarisBawahan.KEPALA, bawahan.susun(unit, hari));
    }

    private LocalDate hari(LocalDate pada) {
        return pada == null ? jam.hariIni() : pada;
    }

    private UnitRingkas ringkas(String id, Peserta peserta, LocalDate hari) {
        return wilayah.cari(id).filter(u -> terlihat(peserta, u)).flatMap(u -> padaHari.unit(u.id(), hari))
                .orElseThrow(WilayahSaya::tidakAda);
    }

    private boolean terlihat(Peserta peserta, Unit unit) {
        return BERHALAMAN.contains(unit.jenis()) && (peserta.sekitar().contains(unit.id())
                || peserta.unit().stream().anyMatch(milik -> wilayah.mencakup(milik, unit.id())));
    }

    private static ResponseStatusException tidakAda() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND,
                "Wilayah itu tidak ada pada hari itu, atau di luar wilayah kantor Anda (kebijakan Rukun).");
    }
}
