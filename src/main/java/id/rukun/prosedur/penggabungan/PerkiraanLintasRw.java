package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DiketahuiAwal;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penataan.PengurusTersedia;
import id.rukun.jabatan.JabatanService;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the conditions of a merger across RW can be known as soon as the RT are chosen, and whether there are the boards
 * without which no meeting would be valid. The proposed RW counts as the one agreed on. Empty where the RT are not chosen,
 * lie in one RW, or all can be asked bindingly.
 */
@Component
@Transactional(readOnly = true)
public class PerkiraanLintasRw implements DiketahuiAwal {

    private final SyaratPenggabungan syarat;
    private final PenggabunganService penggabungan;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final JabatanService jabatan;

    PerkiraanLintasRw(SyaratPenggabungan syarat, PenggabunganService penggabungan, KatalogAturan katalog,
            KasusService kasusService, WilayahService wilayah, JabatanService jabatan) {
        this.syarat = syarat;
        this.penggabungan = penggabungan;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.jabatan = jabatan;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rt-lintas-rw";
    }

    @Override
    public List<Putusan> perkiraan(String kasusId, LocalDate tanggal) {
        if (penggabungan.cari(kasusId).isEmpty()) {
            return List.of();
        }
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        Collection<String> rw = penggabungan.rw(usulan.idUnit());
        if (rw.size() < 2 || syarat.keputusanKelurahan(kasusId).isPresent()) {
            return List.of();
        }
        List<Putusan> putusan = new ArrayList<>(syarat.perkiraan(kasusId, usulan.usulRwTujuan(), tanggal));
        putusan.add(katalog.periksa(PengurusTersedia.class, pengurus(usulan, rw, tanggal),
                kasusService.kasus(kasusId).edisi()));
        return putusan;
    }

    private PengurusTersedia.Fakta pengurus(UsulanPenggabungan usulan, Collection<String> rw, LocalDate tanggal) {
        return new PengurusTersedia.Fakta(
                Stream.concat(usulan.idUnit().stream(), rw.stream())
                        .filter(unit -> jabatan.pengurus(unit, tanggal).isEmpty()).map(wilayah::nama).toList(),
                rw.stream().filter(unit -> jabatan.kursiKosong(unit, tanggal)).map(wilayah::nama).toList());
    }
}
