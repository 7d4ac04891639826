package org.roundtable.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.roundtable.shared.RuleBroken;

/** Says a sentence of the bundle with what it names. */
@Named
@RequestScoped
public class Say {

    @Inject Who who;

    /** @return the sentence under {@code key}, or the key itself, visibly, where there is none */
    public String of(String key, Object... arguments) {
        try {
            var sentence = ResourceBundle.getBundle("org.roundtable.web.messages", who.getLocale()).getString(key);
            return arguments.length == 0 ? sentence : new MessageFormat(sentence, who.getLocale()).format(named(arguments));
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    /** @return what a constant is called: {@code course.offeringState.RUNNING} for {@code OfferingState.RUNNING} of {@code course} */
    public String name(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var name = type.getSimpleName();
        return of(feature + "." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + constant.name());
    }

    /** @return "Amal, Bela and Chan" */
    public String list(Collection<String> names) {
        var all = List.copyOf(names);
        return all.size() < 2 ? String.join("", all) : of("layout.and", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    public String why(RuleBroken refusal) {
        return of(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** Tells the member on the next page they see, also after a redirect. */
    public void info(String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, of(key, arguments), null));
    }

    /** Tells on this page why it was refused. */
    public void error(String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, of(key, arguments), null));
    }

    private Object[] named(Object[] arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof Enum<?> constant ? name(constant) : argument).toArray();
    }
}
