package id.rukun.engine.step;

import id.rukun.hukum.Aturan;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Which rules the service tasks of the models ask. */
@Component
public class AturanLangkah {

    private final BeanFactory komponen;

    AturanLangkah(BeanFactory komponen) {
        this.komponen = komponen;
    }

    /** Those of the task whose delegate expression names a bean; none if it is no {@link TugasModel}. */
    public List<Class<? extends Aturan<?>>> dari(String bean) {
        return komponen.containsBean(bean) && komponen.getBean(bean) instanceof MetodeDelegate langkah
                ? langkah.aturan() : List.of();
    }
}
