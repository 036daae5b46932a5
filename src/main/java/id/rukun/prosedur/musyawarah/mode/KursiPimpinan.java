package id.rukun.prosedur.musyawarah.mode;

import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who invites to a Musyawarah, and who may have chaired it. */
@Component
public class KursiPimpinan {

    private final JabatanService jabatan;
    private final PenggantiService pengganti;
    private final WilayahService wilayah;

    KursiPimpinan(JabatanService jabatan, PenggantiService pengganti, WilayahService wilayah) {
        this.jabatan = jabatan;
        this.pengganti = pengganti;
        this.wilayah = wilayah;
    }

    /** Who exercises the post of a unit on the day, or stands in (RUKUN-POL-21). */
    public Optional<PemegangJabatan> pemegangAtauPengganti(Jabatan kursi, String unitId, LocalDate hari) {
        return jabatan.pemegangKursi(unitId, hari).or(() -> pengganti.pengundang(kursi, unitId, hari));
    }

    /**
     * Who invites on the day: whom the mode names, else who exercises the post that conducts the meeting, or stands in; never
     * a party.
     */
    public Optional<PemegangJabatan> pengundang(ModeMusyawarah mode, RangkaianMusyawarah rangkaian, LocalDate hari) {
        return mode.pengundang(rangkaian, hari)
                .or(() -> pemegangAtauPengganti(mode.jabatanPimpinan(), mode.unitPimpinan(rangkaian), hari))
                .filter(siapa -> !mode.pihak(rangkaian).contains(siapa.orang()));
    }

    /**
     * Whoever may have chaired on a day of the span, rightly or not: the boards of the body and of its RW, who stands in
     * for their chairs, and who had to. Those who stand in or had to are those of its first and last day.
     */
    public List<PemegangJabatan> mungkinMemimpin(ModeMusyawarah mode, RangkaianMusyawarah rangkaian,
            RentangRapat rentang) {
        String badan = rangkaian.unitId();
        List<Unit> unit = Stream.concat(wilayah.leluhur(badan, JenisUnit.RW).map(Unit::id).stream(),
                Stream.of(badan)).distinct().map(wilayah::unit).toList();
        Map<String, PemegangJabatan> perId = new LinkedHashMap<>();
        Stream.of(
                unit.stream().flatMap(u -> jabatan.pengurus(u.id(), rentang.dari(), rentang.sampai()).stream()),
                unit.stream().flatMap(u -> rentang.tepi().flatMap(hari -> pengganti(u, hari).stream())),
                rentang.tepi().flatMap(hari -> mode.pimpinan(rangkaian, hari).stream()))
                .flatMap(siapa -> siapa).forEach(p -> perId.putIfAbsent(p.id(), p));
        return List.copyOf(perId.values());
    }

    private Optional<PemegangJabatan> pengganti(Unit unit, LocalDate hari) {
        return switch (unit.jenis()) {
            case RT -> pengganti.pengundang(Jabatan.KETUA_RT, unit.id(), hari);
            case RW -> pengganti.pengundang(Jabatan.KETUA_RW, unit.id(), hari);
            default -> Optional.empty();
        };
    }

    /**
     * What the rules are asked about the chair of a meeting.
     *
     * @param hari its day
     * @param orang who chaired, by his id in the register; empty for somebody who is on no board here
     * @param nama his name
     */
    public PimpinanFakta fakta(ModeMusyawarah mode, RangkaianMusyawarah rangkaian, LocalDate hari, String orang, String nama) {
        Optional<PemegangJabatan> pemegang = mode.pimpinan(rangkaian, hari);
        return new PimpinanFakta(orang, nama, pemegang.map(PemegangJabatan::orang).orElse(null),
                pemegang.map(PemegangJabatan::nama).orElse(null),
                pemegang.map(p -> kualitas(p, hari)).orElseGet(() -> mode.jabatanPimpinan().sebutan() + " "
                        + wilayah.nama(mode.unitPimpinan(rangkaian))));
    }

    /** Who holds a post, also in another post the same; empty for none. */
    public String orang(String jabatanId) {
        return jabatan.posisi(jabatanId).map(PemegangJabatan::orang).orElse("");
    }

    /** In which quality somebody exercises a chair: "Sekretaris RW 02 … selaku pelaksana tugas Ketua". */
    public String kualitas(PemegangJabatan siapa, LocalDate tanggal) {
        return jabatan.sebutan(siapa, tanggal);
    }

    /** Name and post. */
    public String sebutan(PemegangJabatan siapa) {
        return siapa.nama() + ", " + jabatan.sebutan(siapa);
    }
}
