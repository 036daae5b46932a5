package id.rukun.isian.formulir;

import id.rukun.isian.nilai.Terlampir;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * A field of rows: a list of records that people add one by one, each of simple fields under labels of their own. One of
 * them may be chosen from a list of the server ({@link DariDaftar}); what is ticked on such a list is no field of rows, nor are
 * files ({@link Terlampir}).
 */
public final class KolomBaris {

    private KolomBaris() {}

    /** The record of one row; empty if the field holds no rows. */
    public static Optional<Class<? extends Record>> jenis(RecordComponent kolom) {
        return kolom.getGenericType() instanceof ParameterizedType banyak
                && banyak.getActualTypeArguments()[0] instanceof Class<?> satu && satu.isRecord() && satu != Terlampir.class
                && !kolom.isAnnotationPresent(DariDaftar.class) ? Optional.of(satu.asSubclass(Record.class)) : Optional.empty();
    }
}
