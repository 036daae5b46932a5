package id.rukun.prosedur.pencatatan.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.kebijakan.pencatatan.MenungguPenataan;
import id.rukun.hukum.kebijakan.pencatatan.NomorKependudukanUnik;
import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.prosedur.pencatatan.PembatalRegister.SyaratPemulihan;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What undoing a change must fulfil, as the change had to: the units and numbers that come back are free to come back. */
@Component
class SyaratPembatalan {

    private final WilayahService wilayah;

    SyaratPembatalan(WilayahService wilayah) {
        this.wilayah = wilayah;
    }

    /** Demands all of it; the first that fails is told. */
    void wajib(Pertanyaan langkah, List<String> kolom, SyaratPemulihan syarat) {
        Map<String, String> ditata = wilayah.dalamKasusLain(syarat.menunggu(), langkah.kasusId());
        syarat.menunggu().stream().sorted().forEach(id -> langkah.wajib(kolom, MenungguPenataan.class,
                new MenungguPenataan.Fakta(wilayah.nama(id), ditata.get(id))));
        syarat.aktif().stream().sorted().map(wilayah::unit).forEach(unit -> langkah.wajib(kolom, UnitAktif.class,
                new UnitAktif.Fakta(wilayah.nama(unit.id()), unit.statusPada(langkah.hariIni()).name())));
        syarat.nomor().forEach(n -> langkah.wajib(kolom, NomorKependudukanUnik.class,
                new NomorKependudukanUnik.Fakta(n.nik() ? "NIK" : "NOMOR_KK", Samaran.dari(n.nomor()), n.milikLain())));
    }}
