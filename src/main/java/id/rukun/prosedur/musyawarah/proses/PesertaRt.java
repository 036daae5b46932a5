package id.rukun.prosedur.musyawarah.proses;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenggantiService;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.penduduk.KepalaKeluarga;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.CalonPeserta;
import id.rukun.prosedur.musyawarah.KualitasPeserta;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.RentangRapat;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who takes part in a Musyawarah RT, who chairs it, and who may have chaired it. */
@Component
class PesertaRt {

    private final PendudukService penduduk;
    private final JabatanService jabatan;
    private final PenggantiService pengganti;
    private final WilayahService wilayah;

    PesertaRt(PendudukService penduduk, JabatanService jabatan, PenggantiService pengganti, WilayahService wilayah) {
        this.penduduk = penduduk;
        this.jabatan = jabatan;
        this.pengganti = pengganti;
        this.wilayah = wilayah;
    }

    /** The heads of family who live in the RT (Pasal 1 angka 20 and 26); who heads two families has one seat. */
    List<CalonPeserta> daftar(String rtId, LocalDate tanggal) {
        return penduduk.kepalaKeluarga(rtId, tanggal).stream()
                .filter(KepalaKeluarga::bertempatTinggal)
                .map(k -> new CalonPeserta(k.pendudukId(), k.nama(), KualitasPeserta.KEPALA_KELUARGA, rtId, false))
                .distinct()
                .toList();
    }

    /** Those of a list who died before the day, or on it no longer live in the RT. */
    Map<String, BukanWargaLagi> bukanWargaLagi(String rtId, List<PesertaMusyawarah> daftar, LocalDate tanggal) {
        return penduduk.bukanWargaLagi(daftar.stream().map(PesertaMusyawarah::orangId).toList(), rtId, tanggal);
    }

    /** What tells the namesakes of a list apart. */
    Map<String, String> pembedaSenama(Collection<String> orangIds) {
        return penduduk.pembedaSenama(orangIds);
    }

    /** Who holds a post, also in another post the same; empty for none. */
    String orang(String jabatanId) {
        return jabatan.posisi(jabatanId).map(PemegangJabatan::orang).orElse("");
    }

    /** The unit whose chair conducts the meeting: the RW across RW, otherwise the RT itself. */
    String unitPimpinan(String rtId, ModeMusyawarah mode) {
        return mode == ModeMusyawarah.LINTAS_RW ? rw(rtId) : rtId;
    }

    /**
     * Who has to chair on the day: across RW only who exercises the chair of the RW (Pasal 11 ayat (1) huruf a names
     * nobody else); otherwise who exercises that of the RT, or stands in (RUKUN-POL-21).
     */
    Optional<PemegangJabatan> pimpinan(String rtId, ModeMusyawarah mode, LocalDate tanggal) {
        return mode == ModeMusyawarah.LINTAS_RW ? jabatan.pemegangKursi(rw(rtId), tanggal)
                : pengundang(rtId, mode, tanggal);
    }

    /** Who invites on the day: who exercises the chair that conducts the meeting, or stands in (RUKUN-POL-21). */
    Optional<PemegangJabatan> pengundang(String rtId, ModeMusyawarah mode, LocalDate tanggal) {
        return jabatan.pemegangKursi(unitPimpinan(rtId, mode), tanggal).or(() -> pengganti(rtId, mode, tanggal));
    }

    private Optional<PemegangJabatan> pengganti(String rtId, ModeMusyawarah mode, LocalDate tanggal) {
        return pengganti.pengundang(mode == ModeMusyawarah.LINTAS_RW ? Jabatan.KETUA_RW : Jabatan.KETUA_RT,
                unitPimpinan(rtId, mode), tanggal);
    }

    /** Whether nobody exercises the chair that conducts the meeting. */
    boolean tanpaPimpinan(String rtId, ModeMusyawarah mode, LocalDate tanggal) {
        return jabatan.kursiKosong(unitPimpinan(rtId, mode), tanggal);
    }

    /** The boards of the RT and of its RW, and who stands in: whoever may have chaired, rightly or not. */
    List<PemegangJabatan> mungkinMemimpin(String rtId, LocalDate tanggal) {
        return mungkinMemimpin(rtId, new RentangRapat(tanggal, tanggal));
    }

    /** The same for all days of a span; the stand-ins are those of its first and last day. */
    List<PemegangJabatan> mungkinMemimpin(String rtId, RentangRapat rentang) {
        Map<String, PemegangJabatan> perId = new LinkedHashMap<>();
        Stream.concat(Stream.of(rw(rtId), rtId).flatMap(unit ->
                        jabatan.pengurus(unit, rentang.dari(), rentang.sampai()).stream()),
                Stream.of(ModeMusyawarah.values()).flatMap(mode -> Stream.of(rentang.dari(), rentang.sampai())
                        .flatMap(hari -> pengganti(rtId, mode, hari).stream())))
                .forEach(p -> perId.putIfAbsent(p.id(), p));
        return List.copyOf(perId.values());
    }

    /** In which quality somebody exercises a chair: "Sekretaris RW 02 … selaku pelaksana tugas Ketua". */
    String kualitas(PemegangJabatan siapa, LocalDate tanggal) {
        return jabatan.sebutan(siapa, tanggal);
    }

    String sebutan(PemegangJabatan siapa) {
        return siapa.nama() + ", " + jabatan.sebutan(siapa);
    }

    private String rw(String rtId) {
        return wilayah.leluhur(rtId, JenisUnit.RW).map(Unit::id).orElseThrow();
    }
}
