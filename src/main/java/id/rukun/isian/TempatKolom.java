package id.rukun.isian;

import id.rukun.isian.formulir.KolomBaris;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;

/**
 * A field of a form, or a field of one of its rows.
 *
 * @param kolom the component that declares it
 * @param kunci its key: {@code tokoh}, or {@code tokoh[1].nama} in the second row
 * @param sebutan what an official reads: “Nama”, or “Nama” pada “Tokoh” baris 2
 */
record TempatKolom(RecordComponent kolom, String kunci, String sebutan) {

    static TempatKolom pada(RecordComponent kolom) {
        return new TempatKolom(kolom, kolom.getName(), "“" + IsianMapper.label(kolom) + "”");
    }

    /** @param ke index of the row, from zero */
    TempatKolom baris(int ke) {
        return new TempatKolom(kolom, kunci + "[" + ke + "]", sebutan + " baris " + (ke + 1));
    }

    /** A field of this row. */
    TempatKolom bagian(RecordComponent bagian) {
        return new TempatKolom(bagian, kunci + "." + bagian.getName(),
                "“" + IsianMapper.label(bagian) + "” pada " + sebutan);
    }

    /** The field, or the field of a row, at which a constraint was broken. */
    static TempatKolom menurut(Class<?> jenis, Path jalur) {
        Iterator<Path.Node> simpul = jalur.iterator();
        TempatKolom kolom = pada(cari(jenis, simpul.next().getName()));
        return KolomBaris.jenis(kolom.kolom()).filter(baris -> simpul.hasNext())
                .map(baris -> kolom.dalam(baris, simpul.next())).orElse(kolom);
    }

    private TempatKolom dalam(Class<?> baris, Path.Node simpul) {
        TempatKolom satu = baris(simpul.getIndex());
        return simpul.getKind() == ElementKind.PROPERTY ? satu.bagian(cari(baris, simpul.getName())) : satu;
    }

    private static RecordComponent cari(Class<?> jenis, String nama) {
        return Arrays.stream(jenis.getRecordComponents()).filter(k -> k.getName().equals(nama)).findFirst().orElseThrow();
    }

    Kesalahan kesalahan(String lanjutan) {
        return new Kesalahan(kunci, "Kolom " + sebutan + lanjutan);
    }
}
