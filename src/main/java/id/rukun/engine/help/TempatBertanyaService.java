package id.rukun.engine.help;

import id.rukun.engine.help.Bantuan.TempatBertanya;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom an office can ask: the Kelurahan's staff, and the office above. */
@Component
class TempatBertanyaService {

    private static final String PETUGAS = "membantu pengurus RT dan RW, serta mengisi atas nama yang tidak memiliki akun";
    private static final String ATASAN = "kantor di atas kantor Anda";

    private final JenjangKantor jenjang;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    TempatBertanyaService(JenjangKantor jenjang, Kantor kantor, WilayahService wilayah, JamRukun jam) {
        this.jenjang = jenjang;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** @param sendiri the offices that ask, by their groups; they are not told to ask themselves */
    List<TempatBertanya> untuk(Collection<String> sendiri) {
        Map<String, String> sebab = new LinkedHashMap<>();
        sendiri.forEach(grup -> petugas(grup).ifPresent(petugas -> sebab.put(petugas, PETUGAS)));
        sendiri.forEach(grup -> sebab.putIfAbsent(jenjang.atasan(grup), ATASAN));
        sebab.keySet().removeAll(sendiri);
        return sebab.entrySet().stream()
                .map(satu -> new TempatBertanya(kantor.nama(satu.getKey()), pejabat(satu.getKey()), satu.getValue())).toList();
    }

    private Optional<String> petugas(String grup) {
        return wilayah.leluhur(Kantor.unitGrup(grup), JenisUnit.KELURAHAN).filter(kelurahan -> Kantor.warga(grup))
                .map(kelurahan -> Kantor.idGrup(Jabatan.PETUGAS_KELURAHAN.peran(), kelurahan.id()));
    }

    private String pejabat(String grup) {
        return kantor.pejabat(grup, jam.hariIni()).map(PemegangJabatan::nama).orElse(null);
    }
}
