package id.rukun.meja;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengguna;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.pengawasan.Keikutsertaan.DiManaPun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The signed-in person as one who takes part in cases. Offices for which he stands in count as his. */
@Component
public class PesertaMasuk {

    private final Pengguna pengguna;
    private final AkunOrangService akunOrang;
    private final PelaksanaKantor pelaksana;
    private final WilayahService wilayah;
    private final HakBaca hak;

    PesertaMasuk(Pengguna pengguna, AkunOrangService akunOrang, PelaksanaKantor pelaksana, WilayahService wilayah, HakBaca hak) {
        this.pengguna = pengguna;
        this.akunOrang = akunOrang;
        this.pelaksana = pelaksana;
        this.wilayah = wilayah;
        this.hak = hak;
    }

    /** @throws ResponseStatusException 403 if nobody is signed in, or he holds no office whose cases he may see */
    public Peserta peserta() {
        String akun = pengguna.akun().orElseThrow(() -> ditolak(HakBaca.BELUM_MASUK));
        return bila(akun).orElseThrow(
                () -> ditolak("Kasus hanya dapat dilihat pejabat yang kantornya ikut serta di dalamnya (kebijakan Rukun)."));
    }

    /** The same; empty where there is none. */
    Optional<Peserta> bila() {
        return pengguna.akun().flatMap(this::bila);
    }

    private Optional<Peserta> bila(String akun) {
        List<KursiAkun> semua = pelaksana.kursi(akun);
        List<KursiAkun> kursi = semua.stream().filter(k -> hak.melihatWilayah(k) || hak.ikutDiManaPun(k)).toList();
        if (kursi.isEmpty()) {
            return Optional.empty();
        }
        List<String> unit = kursi.stream().filter(hak::melihatWilayah).map(KursiAkun::unitId).distinct().toList();
        Set<String> kantor = Stream.concat(kursi.stream(), semua.stream().filter(k -> Kantor.perorangan(k.peran())))
                .map(PesertaMasuk::grup).collect(Collectors.toSet());
        return Optional.of(new Peserta(akun, akunOrang.semua(akun), unit, kantor, sekitar(unit),
                kursi.stream().map(KursiAkun::unitId).distinct().toList(), diManaPun(kursi)));
    }

    private DiManaPun diManaPun(List<KursiAkun> kursi) {
        List<KursiAkun> ikut = kursi.stream().filter(hak::ikutDiManaPun).toList();
        return new DiManaPun(ikut.stream().map(PesertaMasuk::grup).toList(),
                ikut.stream().filter(hak::pimpinan).map(PesertaMasuk::grup).toList(),
                ikut.stream().map(k -> wilayah.pemerintah(k.unitId()).id()).distinct().toList());
    }

    private static String grup(KursiAkun kursi) {
        return Kantor.idGrup(kursi.peran(), kursi.unitId());
    }

    private List<String> sekitar(List<String> unit) {
        return unit.stream().flatMap(id -> Stream.of(JenisUnit.RW, JenisUnit.KELURAHAN)
                .flatMap(jenis -> wilayah.leluhur(id, jenis).stream())).map(Unit::id).distinct().toList();
    }

    private static ResponseStatusException ditolak(String pesan) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, pesan);
    }
}
